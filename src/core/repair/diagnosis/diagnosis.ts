import { explanations } from "../explanation/explanations";
import type { ExplainedChange, WeighedExplanation } from "../explanation/explanation";
import type { RecordUnderRepair } from "../explanation/recordUnderRepair";
import { setOf, type VariableSet } from "../system/editSystem";
import type { LinearForm } from "../system/linearForm";
import { isBroken } from "../system/residual";
import { areCertain } from "./areCertain";
import { groups } from "./groups";

/** One way to mend what belongs together. */
export interface Remedy {
  readonly changes: readonly ExplainedChange[];
  readonly probability: number;
  /** Nothing else comes near, every value is known, and none of them is strange. */
  readonly isClear: boolean;
}

/** What is wrong in a record for one cause, and every way to mend it, likeliest first. */
export interface Diagnosis {
  /** The conditions that are broken for this cause. */
  readonly broken: readonly LinearForm[];
  /** All figures that may be to blame. */
  readonly suspects: VariableSet;
  readonly remedies: readonly Remedy[];
}

/** Below this share of the probability a remedy has rivals, and a person has to choose. */
const clearProbabilityMin = 0.98;

/** Explanations less probable than this are not worth a line on the screen. */
const probabilityMin = 0.005;

/** What is broken for one cause in a record, and the figures that may be to blame. */
interface Contradiction {
  readonly record: RecordUnderRepair;
  readonly broken: readonly LinearForm[];
  readonly group: VariableSet;
  readonly isOnlyCause: boolean;
}

/** The causes of all contradictions of a record, apart from one another; none for a record without contradiction. */
export function diagnoses(record: RecordUnderRepair): readonly Diagnosis[] {
  const ways = explanations(record);
  const kept = ways.filter(({ probability }, rank) => rank === 0 || probability >= probabilityMin);
  const broken = record.system.forms.filter((form) => isBroken(form, record.figures));
  const causes = groups(broken, kept);
  return causes.map((group) => {
    const brokenHere = broken.filter(({ support }) => (support & group) !== 0);
    return { broken: brokenHere, suspects: group, remedies: remediesOf({ record, broken: brokenHere, group, isOnlyCause: causes.length === 1 }, kept) };
  });
}

/** The parts of the explanations that lie in a group of figures, with their probabilities added up. */
function remediesOf({ record, broken, group, isOnlyCause }: Contradiction, ways: readonly WeighedExplanation[]): readonly Remedy[] {
  const byIdentity = new Map<string, { readonly changes: readonly ExplainedChange[]; probability: number }>();
  for (const { changes, probability } of ways) {
    const inside = changes.filter(({ variable }) => (group & setOf(variable)) !== 0);
    const identity = inside.map(({ variable, value, cause }) => `${variable}=${value ?? "?"} ${cause}`).sort().join();
    const found = byIdentity.get(identity);
    if (found) found.probability += probability;
    else byIdentity.set(identity, { changes: inside, probability });
  }
  const remedies = [...byIdentity.values()].filter(({ changes }) => changes.length > 0);
  const isOnlyRemedy = remedies.length === 1;
  return remedies
    .sort((one, other) => other.probability - one.probability)
    .map((remedy) => ({
      ...remedy,
      isClear: remedy.probability >= clearProbabilityMin && areCertain(remedy.changes, { record, broken, isOnlyCause, isOnlyRemedy }),
    }));
}
