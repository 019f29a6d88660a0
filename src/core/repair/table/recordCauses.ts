import type { Diagnosis } from "../diagnosis/diagnosis";
import { variablesOf, type VariableSet } from "../system/editSystem";
import type { LinearForm } from "../system/linearForm";
import { figures, shown } from "../system/figures";
import { isBroken } from "../system/residual";
import type { BrokenForm, FoundCause } from "./foundCause";
import { recordDiagnoses, type RecordDiagnoses } from "./recordDiagnoses";
import type { SideUnderRepair } from "./sideUnderRepair";
import type { TotalGaps } from "./totalGaps";

/** The causes of contradictions inside the records of a side, record by record. */
export function recordCauses(side: SideUnderRepair, gaps: TotalGaps): readonly FoundCause[] {
  return side.tableSide.table.set.records.flatMap((_, record) => {
    if (!isContradictory(side, record)) return [];
    const found = recordDiagnoses(side, gaps, record);
    return found.diagnoses.map((diagnosis) => causeOf(side, found, diagnosis));
  });
}

function isContradictory({ system, figures: { current } }: SideUnderRepair, record: number): boolean {
  const onGrid = figures(current.map((values) => values[record]));
  return system.forms.some((form) => isBroken(form, onGrid));
}

function causeOf(side: SideUnderRepair, found: RecordDiagnoses, diagnosis: Diagnosis): FoundCause {
  const { record, figures: onGrid } = found;
  const { suspects, remedies } = diagnosis;
  const broken = brokenForms(side, found, diagnosis);
  return {
    side,
    record,
    suspects: variablesOf(suspects | followingIn(side, found, broken)).map((variable) => ({ record, variable })),
    broken,
    totals: [],
    remedies: remedies.map(({ changes, probability, isClear }) => ({
      changes: changes.map(({ variable, value, cause }) => ({ record, variable, value: value === undefined ? undefined : shown(onGrid, value), cause })),
      probability,
      isClear,
    })),
  };
}

/** The conditions as the form states them: the diagnosis names what they say together once the figures that follow are taken out. */
function brokenForms({ system: { forms } }: SideUnderRepair, { record, figures: onGrid, following }: RecordDiagnoses, { broken }: Diagnosis): readonly BrokenForm[] {
  const named = broken.reduce((set, { support }) => set | support, 0);
  const isNamed = (form: LinearForm) => (following === 0 ? broken.includes(form) : isBroken(form, onGrid) && ((form.support & named) !== 0 || (form.support & ~following) === 0));
  return forms.flatMap((form, index) => (isNamed(form) ? [{ record, form: index }] : []));
}

/** The figures that pass on in broken conditions what is wrong in those that they are worked out from. */
function followingIn({ system: { forms } }: SideUnderRepair, { following }: RecordDiagnoses, broken: readonly BrokenForm[]): VariableSet {
  return following & broken.reduce((set, { form }) => set | (forms[form]?.support ?? 0), 0);
}
