import type { Term } from "../model/term";
import type { Proposal } from "../model/finding";
import { absenceCodes, cellOf, type FigureColumn } from "../model/records";
import { figures, shown } from "../repair/system/figures";
import { impliedValues, type ImpliedValue } from "../repair/system/impliedValues";
import { coefficientOf, type LinearForm } from "../repair/system/linearForm";
import { keyOn } from "../rules/table/tableSide";
import { columnEffect } from "./columnEffect";
import type { Anomaly, AnomalySide, Detector } from "./detector";

/** A value further than this from what is expected is offered as a guess only. */
const deviationsMax = 5;

/** Blank cells whose value the balances leave no choice about: offered, never filled in silence. */
export const impliedFigure: Detector = {
  ruleId: "BT-13",
  detect: (side) => {
    const open = [...side.tableSide.table.set.records.keys()].filter((record) => hasGap(side, record));
    return { examinedCount: open.length, anomalies: open.flatMap((record) => recordAnomalies(side, record)) };
  },
};

/** Whether a record lacks a figure and has others: of a blank row, or one of zeros, nothing is missed. */
function hasGap({ figures: { current } }: AnomalySide, record: number): boolean {
  return current.some((values) => Number.isNaN(values[record])) && current.some((values) => (values[record] ?? 0) > 0);
}

function recordAnomalies(side: AnomalySide, record: number): readonly Anomaly[] {
  const onGrid = figures(side.figures.current.map((values) => values[record]));
  return impliedValues(side.system, onGrid).flatMap((implied): readonly Anomaly[] => {
    const [column, indicator, form] = [side.columns[implied.variable], side.indicators[implied.variable], implied.shownBy];
    if (!column || !indicator || !form || !isOpen(column, record, implied.value)) return [];
    const terms = termsOf(side, record, { ...implied, form });
    if (!terms) return [];
    const value = shown(onGrid, implied.value);
    const at = cellOf(column, record);
    const isExact = form.tolerance === 0 && Math.abs(side.expectations.deviations({ record, variable: implied.variable, untrusted: 0 }, value)) <= deviationsMax;
    const proposal: Proposal = { at, value, cause: "implied", ...(isExact && { isClear: true }) };
    return [
      {
        report: { code: "impliedFigure", facts: { side: side.tableSide.side, indicator, terms, value } },
        cells: [at],
        record,
        subject: keyOn(side.tableSide, indicator),
        severity: "info",
        proposals: [proposal],
        effect: columnEffect(side, implied, value),
      },
    ];
  });
}

/** A cell without content; one with a word in it has its own finding. A zero is missed only in a column that writes its zeros. */
function isOpen({ values, absences, formulas }: FigureColumn, record: number, value: number): boolean {
  const isEmpty = absenceCodes[absences[record] ?? 0] === "empty" && formulas?.has(record) !== true;
  return isEmpty && (value !== 0 || values.includes(0));
}

/** The arithmetic that gives the value; `undefined` where a figure enters it several times. */
function termsOf(side: AnomalySide, record: number, { variable, form }: ImpliedValue & { readonly form: LinearForm }): readonly Term[] | undefined {
  if (form.constant !== 0 || form.coefficients.some((coefficient) => Math.abs(coefficient) !== 1)) return undefined;
  const own = coefficientOf(form, variable);
  const terms = form.variables.flatMap((other): readonly Term[] => {
    const indicator = side.indicators[other];
    if (other === variable || indicator === undefined) return [];
    return [{ indicator, sign: coefficientOf(form, other) === own ? -1 : 1, value: side.figures.current[other]?.[record] ?? Number.NaN }];
  });
  return terms.sort((one, other) => other.sign - one.sign);
}
