import type { CellSpan } from "./spans";
import { shiftedFormula } from "./shiftedFormula";

interface Master {
  readonly formula: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Writes shared formulas out: the first cell of a group holds the text, the others refer to it by number. */
export function sharedFormulas(): (span: CellSpan, formula: string, attributes: ReadonlyMap<string, string>) => string {
  const masters = new Map<string, Master>();
  return ({ rowIndex, columnIndex }, formula, attributes) => {
    if (attributes.get("t") !== "shared") return formula;
    const group = attributes.get("si") ?? "";
    if (formula !== "") {
      masters.set(group, { formula, rowIndex, columnIndex });
      return formula;
    }
    const master = masters.get(group);
    if (!master) return "";
    return shiftedFormula(master.formula, { rows: rowIndex - master.rowIndex, columns: columnIndex - master.columnIndex });
  };
}
