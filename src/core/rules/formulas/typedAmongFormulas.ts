import { partsOfKey } from "../../model/indicator";
import type { Breach, TableCheck } from "../outcome/outcome";
import { formulaLines, type FormulaCell, type FormulaLine } from "./formulaLines";
import { usualFormula, type UsualFormula } from "./usualFormula";

/** A line is one of formulas with so many of them, and when at most this share of its figures is typed. */
const formulaCountMin = { units: 5, sums: 4 } as const;
const typedShareMax = { units: 0.1, sums: 0.25 } as const;

/**
 * No figure is typed where the others of its line are formulas. A typed total goes on saying the same when the figures below it change;
 * among the units of a column it is merely remarked, since a single figure may have been known from elsewhere.
 */
export const typedAmongFormulas: TableCheck<"typedAmongFormulas"> = {
  per: "table",
  run: (_, table) => {
    const lines = formulaLines(table);
    if (lines.length === 0) return { lacking: ["formulas"] };
    const examined = lines.map((line) => ({ line, ...typedIn(line) }));
    const breaches = examined.flatMap(({ line, typed, usual }) => typed.map((cell) => breachOf(cell, line, usual)));
    const figureCount = lines.reduce((count, { cells }) => count + cells.filter(isFilled).length, 0);
    return { passed: figureCount - breaches.length, failed: breaches.length, undecided: 0, breaches };
  },
};

function isFilled({ value, formula }: FormulaCell): boolean {
  return formula !== "" || value === value;
}

function typedIn({ kind, cells }: FormulaLine): { readonly typed: readonly FormulaCell[]; readonly usual: UsualFormula | undefined } {
  const formulas = cells.filter(({ formula }) => formula !== "");
  const typed = cells.filter((cell) => cell.formula === "" && isFilled(cell));
  const isLineOfFormulas = formulas.length >= formulaCountMin[kind] && typed.length <= (formulas.length + typed.length) * typedShareMax[kind];
  return isLineOfFormulas ? { typed, usual: usualFormula(formulas) } : { typed: [], usual: undefined };
}

function breachOf(cell: FormulaCell, { kind, cells }: FormulaLine, usual: UsualFormula | undefined): Breach {
  const { side, indicator } = partsOfKey(cell.column.key);
  const alikeCount = cells.filter(({ formula }) => formula !== "").length;
  return {
    report: { code: "typedAmongFormulas", facts: { side, indicator, value: cell.value, usual: usual?.formulaIn(cell) ?? "", alikeCount } },
    ...(kind === "units" && { severity: "info" }),
    cells: [cell.at],
    recordIndex: cell.recordIndex,
    side,
    subject: cell.column.key,
    indicators: [indicator],
    effect: 1 / Math.max(1, cells.length),
  };
}
