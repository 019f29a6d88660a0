import { partsOfKey } from "../../model/indicator";
import type { RecordSet } from "../../model/records";
import type { Breach, TableCheck } from "../outcome/outcome";
import { formulaLines, isWithinOwnColumn, type FormulaCell, type FormulaLine } from "./formulaLines";
import { usualFormula, type UsualFormula } from "./usualFormula";

/**
 * A formula is like its neighbours': the same down the units of a column, the same across the sums of a total row. Of a total row only
 * formulas that stay in their own column are compared, since a total may just as well be made from the totals beside it.
 */
export const formulaPattern: TableCheck<"formulaPattern"> = {
  per: "table",
  run: (_, table) => {
    const lines = formulaLines(table);
    if (lines.length === 0) return { lacking: ["formulas"] };
    const compared = lines.map((line) => comparedCells(line, table.set.orientation));
    const breaches = compared.map(usualFormula).flatMap((usual) => usual?.others.map((cell) => breachOf(cell, usual, table.set.records.length)) ?? []);
    const cellCount = compared.reduce((count, cells) => count + cells.length, 0);
    return { passed: cellCount - breaches.length, failed: breaches.length, undecided: 0, breaches };
  },
};

/** The cells of a line that one formula would fill by copying. */
function comparedCells({ kind, cells }: FormulaLine, orientation: RecordSet["orientation"]): readonly FormulaCell[] {
  const withFormula = cells.filter(({ formula }) => formula !== "");
  return kind === "units" ? withFormula : withFormula.filter((cell) => isWithinOwnColumn(cell, orientation));
}

function breachOf(cell: FormulaCell, usual: UsualFormula, recordCount: number): Breach {
  const { side, indicator } = partsOfKey(cell.column.key);
  return {
    report: { code: "formulaOdd", facts: { side, indicator, formula: cell.formula, usual: usual.formulaIn(cell), alikeCount: usual.alike.length } },
    cells: [cell.at],
    recordIndex: cell.recordIndex,
    side,
    subject: cell.column.key,
    indicators: [indicator],
    effect: 1 / Math.max(1, recordCount),
  };
}
