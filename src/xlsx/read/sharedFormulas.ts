import { brokenFile } from "../brokenFile";
import type { CellSpan } from "./spans";
import { shiftedFormula } from "./shiftedFormula";

interface Master {
  readonly formula: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** What Excel allows for a formula. */
const formulaCharactersMax = 8_192;

/** Written out, a long formula that a million cells share would fill the memory. Real workbooks stay far below. */
const writtenCharactersMax = 50_000_000;

/** Writes shared formulas out: the first cell of a group holds the text, the others refer to it by number. */
export function sharedFormulas(): (span: CellSpan, formula: string, attributes: ReadonlyMap<string, string>) => string {
  const masters = new Map<string, Master>();
  let writtenCharacters = 0;
  return ({ rowIndex, columnIndex }, formula, attributes) => {
    if (attributes.get("t") !== "shared") return formula;
    const group = attributes.get("si") ?? "";
    if (formula !== "") {
      masters.set(group, { formula, rowIndex, columnIndex });
      return formula;
    }
    const master = masters.get(group);
    if (!master) return "";
    writtenCharacters += master.formula.length;
    if (master.formula.length > formulaCharactersMax || writtenCharacters > writtenCharactersMax) throw brokenFile("shared formulas without end");
    return shiftedFormula(master.formula, { rows: rowIndex - master.rowIndex, columns: columnIndex - master.columnIndex });
  };
}
