import { childrenOf } from "../xml/element";
import { escapedAttribute } from "../xml/escape";
import { relationshipsPath, resolvedPath } from "../package/relationship";
import type { PackageDraft } from "./packageDraft";

const typesPath = "[Content_Types].xml";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const transitionalBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strictBase = "http://purl.oclc.org/ooxml/officeDocument/relationships";

/** Keeps the lists that say what each part is and how the parts are linked. */
export interface PackageLinks {
  /** The address under which a part writes the ids of its links. */
  readonly namespace: string;
  /** Links a part to another and gives the link's id. A kind of our own is a whole address. */
  readonly link: (from: string, to: { readonly path: string; readonly kind: string }) => string;
  /** Takes away the links of a part to others. A list goes with its last link. */
  readonly unlink: (from: string, toPaths: readonly string[]) => void;
  readonly declareType: (path: string, type: string) => void;
  /** Takes a part away, with its own list of links and what is said of its type. Links to it are for the caller. */
  readonly removePart: (path: string) => void;
}

/** The lists of links of a package; strict files have addresses of their own for the kinds of links. */
export function packageLinks(draft: PackageDraft, isStrict: boolean): PackageLinks {
  const idsByList = new Map<string, Set<string>>();
  const base = isStrict ? strictBase : transitionalBase;

  const listOf = (partPath: string): string => {
    const path = relationshipsPath(partPath);
    if (!draft.has(path)) draft.add(path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageNamespace}"></Relationships>`);
    return path;
  };
  const freeId = (list: string): string => {
    const ids = idsByList.get(list) ?? new Set(childrenOf(draft.tree(list), "Relationship").map(({ attributes }) => attributes.get("Id") ?? ""));
    idsByList.set(list, ids);
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    ids.add(`rId${number}`);
    return `rId${number}`;
  };

  return {
    namespace: base,
    link: (from, { path, kind }) => {
      const list = listOf(from);
      const root = draft.tree(list);
      const id = freeId(list);
      draft.append(list, root, `<${root.prefix}Relationship Id="${id}" Type="${kind.includes(":") ? kind : `${base}/${kind}`}" Target="${escapedAttribute(relativePath(from, path))}"/>`);
      return id;
    },
    unlink: (from, toPaths) => {
      const list = listOf(from);
      const targets = new Set(toPaths.map((path) => path.toLowerCase()));
      const known = childrenOf(draft.tree(list), "Relationship");
      const gone = known.filter(({ attributes }) => targets.has(resolvedPath(from, attributes.get("Target") ?? "").toLowerCase()));
      if (gone.length === known.length && !idsByList.has(list)) draft.remove(list);
      else for (const { start, end } of gone) draft.splice(list, { start, end, text: "" });
    },
    declareType: (path, type) => declareType(draft, path, type),
    removePart: (path) => removePart(draft, path),
  };
}

function removePart(draft: PackageDraft, path: string): void {
  for (const gone of [path, relationshipsPath(path)]) {
    if (draft.has(gone)) draft.remove(gone);
  }
  undeclareType(draft, path);
}

function declareType(draft: PackageDraft, path: string, type: string): void {
  const root = draft.tree(typesPath);
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const fallback = childrenOf(root, "Default").find(({ attributes }) => attributes.get("Extension")?.toLowerCase() === extension);
  if (fallback?.attributes.get("ContentType") === type) return;
  draft.append(typesPath, root, `<${root.prefix}Override PartName="/${escapedAttribute(path)}" ContentType="${type}"/>`);
}

function undeclareType(draft: PackageDraft, path: string): void {
  for (const { attributes, start, end } of childrenOf(draft.tree(typesPath), "Override")) {
    if (attributes.get("PartName")?.toLowerCase() === `/${path}`.toLowerCase()) draft.splice(typesPath, { start, end, text: "" });
  }
}

/**
 * A target as it is usually written: relative to the folder of the part that links.
 *
 * @example relativePath("xl/workbook.xml", "customXml/item1.xml") // "../customXml/item1.xml"
 */
export function relativePath(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  while (folders.length > 0 && folders[0] === steps[0] && steps.length > 1) {
    folders.shift();
    steps.shift();
  }
  return [...folders.map(() => ".."), ...steps].join("/");
}
