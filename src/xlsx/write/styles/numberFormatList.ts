import { firstOwnFormatId, numberFormatsOf } from "../../read/styles/numberFormats";
import { child, childrenOf, numberOf, type XmlElement } from "../../xml/element";
import { escapedAttribute } from "../../xml/escape";

/** The number formats of a file, and those that are added to it. */
export interface NumberFormatList {
  readonly known: readonly XmlElement[];
  readonly added: readonly string[];
  /** The number of a code; adds it when the file does not have it. */
  readonly idOf: (code: string) => number;
}

/** Begins with the formats that every file has and those of this file. */
export function numberFormatList(root: XmlElement): NumberFormatList {
  // From the end, so that of equal codes the first one is found.
  const ids = new Map([...numberFormatsOf(root)].reverse().map(([id, code]) => [code, id]));
  const known = childrenOf(child(root, "numFmts"), "numFmt");
  let lastId = known.reduce((highest, element) => Math.max(highest, numberOf(element, "numFmtId") ?? 0), firstOwnFormatId - 1);
  const added: string[] = [];
  return {
    known,
    added,
    idOf: (code) => {
      const id = ids.get(code) ?? (lastId += 1);
      if (!ids.has(code)) added.push(`<${root.prefix}numFmt numFmtId="${id}" formatCode="${escapedAttribute(code)}"/>`);
      ids.set(code, id);
      return id;
    },
  };
}
