import type { Finding } from "../../core";
import { cellReader } from "../ports/cellReader";
import type { WorkbookSnapshot } from "../ports/workbook";

/** Gives what the figures of findings are, in a few letters: another figure gives other letters. Where the cells stand does not matter. */
export function fingerprints(snapshot: WorkbookSnapshot): (finding: Finding) => string {
  const read = cellReader(snapshot);
  return ({ code, cells }) => {
    const figures = cells.map((at) => JSON.stringify(read(at)?.content ?? null));
    return hash([code, ...figures.toSorted((one, other) => (one < other ? -1 : 1))].join(" "));
  };
}

/** FNV-1a of 32 bits: short, the same on every machine, and enough to tell two states of the same finding apart. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value >>> 0).toString(36);
}
