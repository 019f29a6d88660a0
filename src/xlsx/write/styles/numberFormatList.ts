import { firstOwnFormatId, numberFormatsOf } from "../../read/styles/numberFormats";
import { child, childrenOf, numberOf, type XmlElement } from "../../xml/element";
import { escapedAttribute } from "../../xml/escape";

/** The number formats of a file, and those that are added to it. */
export interface NumberFormatList {
  readonly added: readonly string[];
  /** The number of a code; adds it when the file does not have it. */
  readonly idOf: (code: string) => number;
}

/** Begins with the formats that every file has and the first ones of this file. */
export function numberFormatList(root: XmlElement, count: number): NumberFormatList {
  // From the end, so that of equal codes the first one is found.
  const all = childrenOf(child(root, "numFmts"), "numFmt");
  const known = all.slice(0, count);
  const taken = new Set(all.slice(count).map((element) => numberOf(element, "numFmtId")));
  const ids = new Map([...numberFormatsOf(root)].filter(([id]) => !taken.has(id)).reverse().map(([id, code]) => [code, id]));
  let lastId = known.reduce((highest, element) => Math.max(highest, numberOf(element, "numFmtId") ?? 0), firstOwnFormatId - 1);
  const added: string[] = [];
  return {
    added,
    idOf: (code) => {
      const id = ids.get(code) ?? (lastId += 1);
      if (!ids.has(code)) added.push(`<${root.prefix}numFmt numFmtId="${id}" formatCode="${escapedAttribute(code)}"/>`);
      ids.set(code, id);
      return id;
    },
  };
}
