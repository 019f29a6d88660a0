/** Twice the size of the drawing, so that it is sharp on paper. */
const pixelsPerUnit = 2;

/** A drawing as a text of its own, with its name space. */
function svgText(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}

/** Copies a drawing as a picture; `false` where the browser does not allow it. Everything happens on this page. */
export async function pictureCopied(drawing: SVGSVGElement): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": pngOf(drawing) })]);
    return true;
  } catch (error) {
    if (error instanceof DOMException || error instanceof TypeError || error instanceof ReferenceError) return false;
    throw error;
  }
}

/** Puts a drawing among the downloads of the browser. */
export function saveDrawing(drawing: SVGSVGElement, name: string): void {
  const address = URL.createObjectURL(new Blob([svgText(drawing)], { type: "image/svg+xml" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

async function pngOf(drawing: SVGSVGElement): Promise<Blob> {
  const { width, height } = drawing.viewBox.baseVal;
  const image = new Image(width * pixelsPerUnit, height * pixelsPerUnit);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(drawing))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * pixelsPerUnit, height * pixelsPerUnit];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new TypeError("the page draws no pictures"))), "image/png");
  });
}
