import type { Indicator } from "../../model/indicator";
import { hasRate, rateSource } from "../../rates/rateSource";
import type { SideCheck } from "../outcome/outcome";
import { tableCell } from "../table/places";
import { keyOn, type TableSide } from "../table/tableSide";

const ofRates: readonly Indicator[] = ["rate", "target", "targetDifference", "finished", "enforced", "eligible"];

/** A side that speaks of rates shows what they are made of: xong and có điều kiện. Without them no rate of it is checked or filled in. */
export const columnsMissing: SideCheck<"columnsMissing"> = {
  per: "side",
  run: (_, side) => {
    const first = ofRates.map(side.column).find((column) => column !== undefined);
    if (first === undefined || side.basis !== "current") return { lacking: [keyOn(side, "rate")] };
    const { set } = side.table;
    if (hasRate(rateSource(set, side.side, side.basis))) return { passed: 1, failed: 0, undecided: 0, breaches: [] };
    const breach = {
      report: { code: "columnsMissing" as const, facts: { side: side.side, missing: missingOn(side) } },
      cells: [set.lastHeaderRowIndex === undefined ? tableCell(side.table) : { sheet: first.sheet, rowIndex: set.lastHeaderRowIndex, columnIndex: first.columnIndexes[0] ?? 0 }] as const,
      recordIndex: undefined,
      side: side.side,
      subject: keyOn(side, "rate"),
      indicators: [],
      effect: 0,
    };
    return { passed: 0, failed: 1, undecided: 0, breaches: [breach] };
  },
};

function missingOn({ column }: TableSide): readonly Indicator[] {
  const isThere = (indicator: Indicator) => column(indicator) !== undefined;
  const numerator: readonly Indicator[] = isThere("finished") || isThere("enforced") ? [] : ["finished"];
  return [...numerator, ...(isThere("eligible") ? [] : (["eligible"] as const))];
}
