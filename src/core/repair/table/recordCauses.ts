import type { Diagnosis } from "../diagnosis/diagnosis";
import { variablesOf } from "../system/editSystem";
import { figures, shown, type Figures } from "../system/figures";
import { isBroken } from "../system/residual";
import type { FoundCause } from "./foundCause";
import { recordDiagnoses } from "./recordDiagnoses";
import type { SideUnderRepair } from "./sideUnderRepair";
import type { TotalGaps } from "./totalGaps";

/** The causes of contradictions inside the records of a side, record by record. */
export function recordCauses(side: SideUnderRepair, gaps: TotalGaps): readonly FoundCause[] {
  return side.tableSide.table.set.records.flatMap((_, record) => {
    if (!isContradictory(side, record)) return [];
    const found = recordDiagnoses(side, gaps, record);
    return found.diagnoses.map((diagnosis) => causeOf({ side, record, figures: found.figures }, diagnosis));
  });
}

function isContradictory({ system, figures: { current } }: SideUnderRepair, record: number): boolean {
  const onGrid = figures(current.map((values) => values[record]));
  return system.forms.some((form) => isBroken(form, onGrid));
}

interface Diagnosed {
  readonly side: SideUnderRepair;
  readonly record: number;
  readonly figures: Figures;
}

function causeOf({ side, record, figures: onGrid }: Diagnosed, { broken, suspects, remedies }: Diagnosis): FoundCause {
  return {
    side,
    record,
    suspects: variablesOf(suspects).map((variable) => ({ record, variable })),
    broken: broken.map((form) => ({ record, form: side.system.forms.indexOf(form) })),
    totals: [],
    remedies: remedies.map(({ changes, probability, isClear }) => ({
      changes: changes.map(({ variable, value, cause }) => ({ record, variable, value: value === undefined ? undefined : shown(onGrid, value), cause })),
      probability,
      isClear,
    })),
  };
}
