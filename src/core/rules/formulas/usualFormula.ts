import { copiedFormula, type CellReference } from "./formulaParts";
import type { FormulaCell } from "./formulaLines";

/** The formula that most cells of a line share. */
export interface UsualFormula {
  readonly alike: readonly FormulaCell[];
  readonly others: readonly FormulaCell[];
  /** How it would read in a cell of the line. */
  readonly formulaIn: (cell: FormulaCell) => string;
}

/** So many formulas alike make a pattern, and they are at least this share of all. */
const alikeCountMin = 4;
const alikeShareMin = 0.8;

/** Finds the formula that a line of cells was filled with; `undefined` where no formula prevails. */
export function usualFormula(cells: readonly FormulaCell[]): UsualFormula | undefined {
  const groups = new Map<string, FormulaCell[]>();
  const line = sharedBy(cells);
  for (const cell of cells) {
    const key = patternOf(cell, line);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  const alike = [...groups.values()].reduce((largest, group) => (group.length > largest.length ? group : largest), [] as FormulaCell[]);
  const [first] = alike;
  if (first === undefined || alike.length < alikeCountMin || alike.length < cells.length * alikeShareMin) return undefined;
  return {
    alike,
    others: cells.filter((cell) => !alike.includes(cell)),
    formulaIn: ({ at }) => copiedFormula(first.parts, { rows: at.rowIndex - first.at.rowIndex, columns: at.columnIndex - first.at.columnIndex }),
  };
}

/** Whether all cells of a line stand in one row, or in one column: there a "$" makes no difference. */
interface SharedLine {
  readonly isRow: boolean;
  readonly isColumn: boolean;
}

function sharedBy(cells: readonly FormulaCell[]): SharedLine {
  const first = cells[0]?.at;
  return {
    isRow: cells.every(({ at }) => at.rowIndex === first?.rowIndex),
    isColumn: cells.every(({ at }) => at.columnIndex === first?.columnIndex),
  };
}

/** A formula as it is the same in all cells that it was copied to: what moves along is told by its distance. */
function patternOf({ parts, at }: FormulaCell, line: SharedLine): string {
  const placeOf = ({ rowIndex, columnIndex, isRowFixed, isColumnFixed }: CellReference): string => {
    const row = isRowFixed || line.isRow ? `R${rowIndex}` : `R[${rowIndex - at.rowIndex}]`;
    const column = isColumnFixed || line.isColumn ? `C${columnIndex}` : `C[${columnIndex - at.columnIndex}]`;
    return row + column;
  };
  return parts.map((part) => (typeof part === "string" ? part : placeOf(part))).join(" ");
}
