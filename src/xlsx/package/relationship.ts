import type { XmlElement } from "../xml/element";

/** A link from one part of the package to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address ("worksheet"), which strict and transitional files share. */
  readonly kind: string;
  /** The path of the part linked to; `undefined` when the target lies outside of the package. */
  readonly path: string | undefined;
  readonly element: XmlElement;
}

/** Where the links of a part are written down. */
export function relationshipsPath(partPath: string): string {
  const slash = partPath.lastIndexOf("/") + 1;
  return `${partPath.slice(0, slash)}_rels/${partPath.slice(slash)}.rels`;
}

/**
 * The path that a target stands for, seen from the part that links to it.
 *
 * @example resolvedPath("xl/worksheets/sheet1.xml", "../comments1.xml") // "xl/comments1.xml"
 */
export function resolvedPath(partPath: string, target: string): string {
  const folder = target.startsWith("/") ? [] : partPath.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folder.pop();
    else if (step !== "" && step !== ".") folder.push(step);
  }
  return folder.join("/");
}
