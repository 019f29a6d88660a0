import { hasRate, rateSource } from "../../rates/rateSource";
import { cellOf, type FigureColumn } from "../../model/records";
import type { CellRef } from "../../model/sheet";
import { tableCell } from "../table/places";
import type { Breach, Outcome, SideCheck } from "../outcome/outcome";
import { targetPercents } from "./ratesAndTargets";
import { computedRates } from "./computedRates";
import { keyOn, type TableSide } from "../table/tableSide";
import { valueOf } from "../table/terms";

/**
 * Every unit that has a rate has a target to compare it with. A missing target stays missing and is never guessed.
 * A column of targets that is missing, or blank throughout, is one remark on the table; a single blank among targets is one on its unit.
 */
export const targetMissing: SideCheck<"targetMissing"> = {
  per: "side",
  run: (_, side) => {
    const rateColumn = side.column("rate");
    const hasRates = rateColumn !== undefined || hasRate(rateSource(side.table.set, side.side, side.basis));
    if (!hasRates || side.basis !== "current") return { lacking: [keyOn(side, "rate")] };
    const units = unitsWithRate(side, rateColumn);
    const target = targetPercents(side);
    const missing = units.filter((index) => target === undefined || Number.isNaN(target(index)));
    return outcomeOf(side, { units, missing });
  },
};

function unitsWithRate(side: TableSide, rateColumn: FigureColumn | undefined): readonly number[] {
  const { percentOf } = computedRates(side);
  const units: number[] = [];
  side.table.set.records.forEach(({ role }, index) => {
    if (role !== "unit") return;
    const hasRateAt = !Number.isNaN(percentOf(index)) || (rateColumn !== undefined && !Number.isNaN(valueOf(rateColumn, index)));
    if (hasRateAt) units.push(index);
  });
  return units;
}

function outcomeOf(side: TableSide, { units, missing }: { readonly units: readonly number[]; readonly missing: readonly number[] }): Outcome {
  const column = side.column("target");
  const isWhole = missing.length > 1 && missing.length === units.length;
  const places = column === undefined || isWhole ? (missing.length > 0 ? [undefined] : []) : missing;
  const breaches = places.map((recordIndex) => breachOf(side, recordIndex, missing));
  return { passed: units.length - missing.length, failed: missing.length, undecided: 0, breaches };
}

function breachOf(side: TableSide, recordIndex: number | undefined, missing: readonly number[]): Breach {
  const column = side.column("target");
  return {
    report: { code: "targetMissing", facts: { side: side.side } },
    ...(column !== undefined && { severity: "confirm" }),
    cells: cellsOf(side, recordIndex === undefined ? missing : [recordIndex]),
    recordIndex,
    side: side.side,
    subject: keyOn(side, "target"),
    indicators: ["target"],
    effect: 0,
  };
}

/** The blank targets themselves; where there is no column for them, the header of the rate. */
function cellsOf(side: TableSide, recordIndexes: readonly number[]): readonly [CellRef, ...CellRef[]] {
  const column = side.column("target");
  const [first, ...rest] = column === undefined ? [] : recordIndexes.map((index) => cellOf(column, index));
  if (first !== undefined) return [first, ...rest];
  const beside = side.column("rate") ?? side.column("eligible");
  const { lastHeaderRowIndex } = side.table.set;
  if (beside === undefined || lastHeaderRowIndex === undefined) return [tableCell(side.table)];
  return [{ sheet: beside.sheet, rowIndex: lastHeaderRowIndex, columnIndex: beside.columnIndexes[0] ?? 0 }];
}
