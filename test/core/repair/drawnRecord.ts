import type { RecordUnderRepair } from "../../../src/core/repair/explanation/recordUnderRepair";
import { logProbabilityOfAnyFigure } from "../../../src/core/repair/slips/slip";
import { figures } from "../../../src/core/repair/system/figures";
import { drawnSystem, numbersOf, type DrawnOptions, type DrawnSystem } from "./drawnSystem";

/** Figures by name; `null` is missing. */
export type DrawnRow = Readonly<Record<string, number | null>>;

/** What is given beside the figures. */
export interface DrawnRecordOptions extends DrawnOptions {
  readonly earlier?: DrawnRow;
}

/** A record of a drawn system, its columns in the order of the row, that nothing but its own figures tells about. */
export function drawnRecord(lines: readonly string[], row: DrawnRow, { earlier = {}, ...options }: DrawnRecordOptions = {}): { readonly drawn: DrawnSystem; readonly record: RecordUnderRepair } {
  const drawn = drawnSystem(lines, options);
  const onGrid = figures(numbersOf(drawn, row));
  const record: RecordUnderRepair = {
    system: drawn.prepared,
    figures: onGrid,
    earlier: numbersOf(drawn, earlier),
    columnOrder: Object.keys(row).map((name) => drawn.names.indexOf(name)),
    rounding: 2 * (options.tolerance ?? 0),
    logPlausibility: ({ value }) => logProbabilityOfAnyFigure(value ?? 0),
    deviations: () => 0,
    logSupport: () => 0,
    valuesByTotals: () => [],
  };
  return { drawn, record };
}
