import { partsOfKey } from "../../model/indicator";
import type { Breach, TableCheck } from "../outcome";
import { formulaLines, isWithinOwnColumn, type FormulaCell } from "./formulaLines";
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
    const breaches: Breach[] = [];
    let passed = 0;
    for (const { kind, cells } of lines) {
      const withFormula = cells.filter(({ formula }) => formula !== "");
      const compared = kind === "units" ? withFormula : withFormula.filter((cell) => isWithinOwnColumn(cell, table.set.orientation));
      const usual = usualFormula(compared);
      passed += compared.length - (usual?.others.length ?? 0);
      for (const cell of usual?.others ?? []) if (usual) breaches.push(breachOf(cell, usual, table.set.records.length));
    }
    return { passed, failed: breaches.length, undecided: 0, breaches };
  },
};

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
