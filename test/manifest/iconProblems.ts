import { pathInProject } from "./pathInProject";
import { pngSize } from "./pngSize";
import { attribute, named, type XmlElement } from "./xmlTree";

/** Excel asks for these of every icon; the others are welcome. */
const requiredSizes = ["16", "32", "80"];

type FileOf = (path: string) => Buffer | undefined;

/** Icons without a file, files of another size, and icons that lack a size. */
export function iconProblems(root: XmlElement, file: FileOf): readonly string[] {
  const addresses = new Map(
    named(root, "bt:Images").flatMap(({ children }) => children.map((image) => [attribute(image, "id"), attribute(image, "DefaultValue")] as const)),
  );
  const icons = named(root, "Icon");
  const uses = icons.flatMap(({ children }) => children).map((use) => ({ address: addresses.get(attribute(use, "resid")), size: Number(attribute(use, "size")) }));
  const own = [
    { address: attribute(named(root, "IconUrl")[0], "DefaultValue"), size: 32 },
    { address: attribute(named(root, "HighResolutionIconUrl")[0], "DefaultValue"), size: 64 },
  ];
  return [
    ...icons.flatMap((icon) => missingSizes(icon).map((size) => `An icon lacks size ${size}`)),
    ...[...uses, ...own].flatMap(({ address, size }) => (address === undefined ? [] : fileProblems(pathInProject(root, address), size, file))),
  ];
}

function missingSizes(icon: XmlElement): readonly string[] {
  const sizes = icon.children.map((image) => attribute(image, "size"));
  return requiredSizes.filter((size) => !sizes.includes(size));
}

function fileProblems(path: string, size: number, file: FileOf): readonly string[] {
  const bytes = file(path);
  if (!bytes) return [`No such file: ${path}`];
  const measured = pngSize(bytes);
  if (measured?.width === size && measured.height === size) return [];
  return [`${path} is ${measured ? `${measured.width} × ${measured.height}` : "no PNG"}, not ${size} × ${size}`];
}
