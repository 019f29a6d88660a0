import { percentOf, roundHalfAwayFromZero, targetFor, targetUnitOf, type CellContent, type RateScale, type RecordInfo, type RecordSet, type Side, type Target, type TargetLine, type TargetSheet } from "../../core";
import { targetFormula } from "./targetFormula";

/** The formula of a target and what it gives today. */
export interface FoundTarget {
  readonly formula: string;
  readonly value: number | "";
}

/** The formula of the target of a record in a scale; `undefined` where no formula can find one. */
export type TargetLookup = (recordIndex: number, scale: RateScale) => FoundTarget | undefined;

/** Excel takes no longer text into a formula. */
const textLengthMax = 255;
const sideWords = { cases: "Việc", money: "Tiền" } as const;

/** How the targets of a side of a table are found in the sheets of targets; `undefined` where there is nothing to find them in or by. */
export function targetLookup(sheets: readonly TargetSheet[], { period, records }: RecordSet, side: Side): TargetLookup | undefined {
  const [firstSheet] = sheets;
  if (!firstSheet || !period) return undefined;
  return (recordIndex, scale) => {
    const record = records[recordIndex];
    const unit = record && unitWithTarget(record, period.to);
    if (unit === undefined) return undefined;
    const lines = sheets.map((sheet) => ({ sheet, line: lineInForce(sheet, { year: period.year, unit, side, on: period.to }) }));
    const { sheet, line } = lines.findLast((each) => each.line !== undefined) ?? { sheet: firstSheet, line: undefined };
    const wanted = { year: period.year, unit, side: sideWords[side], ...(line && wordsOf(line)), on: period.to };
    if (String(wanted.unit).length > textLengthMax) return undefined;
    return { formula: targetFormula(sheet, wanted, scale), value: line?.target ? rateIn(scale, line.target) : "" };
  };
}

/** The unit by whose name a target is found. Details stand below a unit and have no target of their own. */
export function unitWithTarget(record: RecordInfo, day: Parameters<typeof targetUnitOf>[1]): string | undefined {
  return record.role === "detail" ? undefined : targetUnitOf(record, day);
}

/** The line that the formula finds. It does not see rates and days that the sheet keeps as text. */
function lineInForce({ lines }: TargetSheet, question: Parameters<typeof targetFor>[1]): TargetLine | undefined {
  const target = targetFor(lines.flatMap((line) => (line.target && isSeen(line) ? line.target : [])), question);
  return target && lines.find((line) => line.target === target);
}

function isSeen({ draft: { rate, effectiveFrom } }: TargetLine): boolean {
  return typeof rate === "number" && typeof effectiveFrom !== "string";
}

/** The formula compares with what is written, whatever we read in it. */
function wordsOf({ draft: { year, unit, side } }: TargetLine): Record<"year" | "unit" | "side", CellContent> {
  return { year, unit, side };
}

/** The rate of a target as it is written in a scale, without binary noise. */
export function rateIn(scale: RateScale, { rate }: Target): number {
  return scale === "percent" ? percentOf(rate) : roundHalfAwayFromZero(rate, 12);
}
