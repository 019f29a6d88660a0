/** The addresses of the vocabularies of drawings. */
export interface DrawingNamespaces {
  readonly chart: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly links: string;
}

/** The vocabularies of drawings of a package; strict files have addresses of their own for each. */
export function drawingNamespaces(links: string): DrawingNamespaces {
  const base = links.startsWith("http://purl.oclc.org/") ? "http://purl.oclc.org/ooxml/drawingml" : "http://schemas.openxmlformats.org/drawingml/2006";
  return { chart: `${base}/chart`, drawing: `${base}/main`, sheetDrawing: `${base}/spreadsheetDrawing`, links };
}
