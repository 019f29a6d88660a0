import type { Finding } from "./finding";
import type { CellRef } from "./sheet";

/** The cells that a finding is about: the first of its cells, or all those of a block or a row that are wrong for one reason. */
export function leadingCells(finding: Finding): readonly CellRef[] {
  switch (finding.code) {
    case "numbersAsText":
      return finding.cells;
    case "totalOffByRows":
      return finding.cells.slice(0, finding.facts.columnCount);
    default:
      return finding.cells.slice(0, 1);
  }
}
