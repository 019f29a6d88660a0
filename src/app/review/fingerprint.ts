import type { Finding } from "../../core";
import { cellReader } from "../ports/cellReader";
import type { WorkbookSnapshot } from "../ports/workbook";
import { shortHash } from "./shortHash";

/** Gives what the figures of findings are, in a few letters: another figure gives other letters. Where the cells stand does not matter. */
export function fingerprints(snapshot: WorkbookSnapshot): (finding: Finding) => string {
  const read = cellReader(snapshot);
  return ({ code, cells }) => {
    const figures = cells.map((at) => JSON.stringify(read(at)?.content ?? null));
    return shortHash([code, ...figures.toSorted((one, other) => (one < other ? -1 : 1))].join(" "));
  };
}
