import { diagnoses, type Diagnosis } from "../diagnosis/diagnosis";
import type { RecordUnderRepair } from "../explanation/recordUnderRepair";
import { figures, shown, type Figures } from "../system/figures";
import { formulaSupport } from "./formulaSupport";
import { outsideSupport } from "./outsideSupport";
import type { SideUnderRepair } from "./sideUnderRepair";
import type { TotalGaps } from "./totalGaps";

/** What is wrong in one record of a side, cause by cause, with the grid that its values are on. */
export interface RecordDiagnoses {
  readonly record: number;
  readonly figures: Figures;
  readonly diagnoses: readonly Diagnosis[];
}

/** Explains one record: fast enough to be asked for at every keystroke. */
export function recordDiagnoses(side: SideUnderRepair, gaps: TotalGaps, record: number): RecordDiagnoses {
  const underRepair = recordUnderRepair(side, gaps, record);
  return { record, figures: underRepair.figures, diagnoses: diagnoses(underRepair) };
}

function recordUnderRepair(side: SideUnderRepair, gaps: TotalGaps, record: number): RecordUnderRepair {
  const onGrid = figures(side.figures.current.map((values) => values[record]));
  const support = outsideSupport(side, gaps, record);
  return {
    system: side.system,
    figures: onGrid,
    earlier: side.figures.earlier.map((values) => (values[record] ?? Number.NaN) * onGrid.scale),
    columnOrder: side.columnOrder,
    rounding: side.rounding * onGrid.scale,
    logPlausibility: ({ variable, value }, untrusted) =>
      value === undefined ? 0 : side.expectations.logPlausibility({ record, variable, untrusted }, shown(onGrid, value)) - Math.log(onGrid.scale),
    deviations: ({ variable, value }) => (value === undefined ? 0 : side.expectations.deviations({ record, variable, untrusted: 0 }, shown(onGrid, value))),
    logSupport: (changes) => support(changes, onGrid) + formulaSupport(side, record, changes),
  };
}
