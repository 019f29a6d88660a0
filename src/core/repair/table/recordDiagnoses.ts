import { diagnoses, type Diagnosis } from "../diagnosis/diagnosis";
import type { RecordUnderRepair } from "../explanation/recordUnderRepair";
import type { VariableSet } from "../system/editSystem";
import { figures, shown, type Figures } from "../system/figures";
import { withFollowing } from "../system/preparedSystem";
import { followingFigures } from "./followingFigures";
import { formulaSupport } from "./formulaSupport";
import { outsideSupport } from "./outsideSupport";
import type { SideUnderRepair } from "./sideUnderRepair";
import type { TotalGaps } from "./totalGaps";
import { valuesByTotals } from "./valuesByTotals";

/** What is wrong in one record of a side, cause by cause, with the grid that its values are on. */
export interface RecordDiagnoses {
  readonly record: number;
  readonly figures: Figures;
  /** The figures that are worked out from the others: the diagnoses do without them. */
  readonly following: VariableSet;
  readonly diagnoses: readonly Diagnosis[];
}

/** Explains one record: fast enough to be asked for at every keystroke. */
export function recordDiagnoses(side: SideUnderRepair, gaps: TotalGaps, record: number): RecordDiagnoses {
  const onGrid = figures(side.figures.current.map((values) => values[record]));
  const given = { record, figures: onGrid, following: followingFigures(side, record, onGrid) };
  return { ...given, diagnoses: diagnoses(recordUnderRepair(side, gaps, given)) };
}

function recordUnderRepair(side: SideUnderRepair, gaps: TotalGaps, { record, figures: onGrid, following }: Omit<RecordDiagnoses, "diagnoses">): RecordUnderRepair {
  const support = outsideSupport(side, gaps, record);
  return {
    system: withFollowing(side.system, following),
    figures: onGrid,
    earlier: side.figures.earlier.map((values) => (values[record] ?? Number.NaN) * onGrid.scale),
    columnOrder: side.columnOrder,
    rounding: side.rounding * onGrid.scale,
    logPlausibility: ({ variable, value }, untrusted) =>
      value === undefined ? 0 : side.expectations.logPlausibility({ record, variable, untrusted }, shown(onGrid, value)) - Math.log(onGrid.scale),
    deviations: ({ variable, value }) => (value === undefined ? 0 : side.expectations.deviations({ record, variable, untrusted: 0 }, shown(onGrid, value))),
    valuesByTotals: (variable) => valuesByTotals(gaps, { record, variable }, onGrid),
    logSupport: (changes) => support(changes, onGrid) + formulaSupport(side, record, changes),
  };
}
