import type { ExplainedChange } from "../explanation/explanation";
import type { RecordUnderRepair } from "../explanation/recordUnderRepair";
import { hasSlipPair } from "./hasSlipPair";
import { setOf, variablesOf } from "../system/editSystem";
import type { LinearForm } from "../system/linearForm";

/** An implied value further than this from what is expected is a contradiction with something else. */
const deviationsMax = 5;

/** What stands around the changes of a remedy. */
export interface Surroundings {
  readonly record: RecordUnderRepair;
  /** The conditions that are broken for the same cause. */
  readonly broken: readonly LinearForm[];
  /** Nothing else is wrong in the record. */
  readonly isOnlyCause: boolean;
  readonly isOnlyRemedy: boolean;
}

/**
 * Whether changes may be made without a choice. A slip of the hand leads to one value and to no other, so it vouches for itself.
 * A value that only fills a gap takes on whatever else is wrong in the same balance: a second balance has to ask for the same value.
 */
export function areCertain(changes: readonly ExplainedChange[], surroundings: Surroundings): boolean {
  return changes.every((change) => isCertain(change, changes, surroundings));
}

function isCertain(change: ExplainedChange, changes: readonly ExplainedChange[], surroundings: Surroundings): boolean {
  if (change.value === undefined) return false;
  const isPinned = () => isAskedForTwice(change, changes, surroundings);
  switch (change.cause) {
    case "implied":
      return isUsual(change, surroundings) && (isPinned() || isAlone(change, surroundings));
    case "previousCopied":
      return isPinned() || isOnlyCopy(change, surroundings);
    case "unitFactor":
      return isWholeFactor(change, surroundings);
    default:
      return true;
  }
}

/** Whether no other figure can be to blame, and the value is one that is to be expected. */
function isUsual(change: ExplainedChange, { record, isOnlyRemedy }: Surroundings): boolean {
  return isOnlyRemedy && Math.abs(record.deviations(change)) <= deviationsMax;
}

/** Whether nothing else is wrong in the record, no two slips would explain it as cheaply, and more than a total asks for the value. */
function isAlone(change: ExplainedChange, surroundings: Surroundings): boolean {
  return surroundings.isOnlyCause && !hasRival(change, surroundings) && !isByTotalsAlone(change, surroundings);
}

/** Whether the value comes from a gap in a total and from no balance of the record: a second wrong figure in the column would share the gap. */
function isByTotalsAlone({ variable, value = Number.NaN }: ExplainedChange, { record, broken }: Surroundings): boolean {
  const isInBalance = broken.some(({ isEquality, support }) => isEquality && (support & setOf(variable)) !== 0);
  return !isInBalance && record.valuesByTotals(variable).includes(value);
}

/** Whether two balances that are broken, and in which nothing else changes, ask for the value. */
function isAskedForTwice({ variable }: ExplainedChange, changes: readonly ExplainedChange[], { broken }: Surroundings): boolean {
  const others = changes.reduce((set, other) => (other.variable === variable ? set : set | setOf(other.variable)), 0);
  return broken.filter(({ isEquality, support }) => isEquality && (support & setOf(variable)) !== 0 && (support & others) === 0).length > 1;
}

/** Whether two slips explain the record as cheaply as one figure that came from nowhere. A zero is a figure that was left out. */
function hasRival({ variable }: ExplainedChange, { record, broken }: Surroundings): boolean {
  return record.figures.values[variable] !== 0 && broken.some((form) => hasSlipPair(record, form, variable));
}

/** Whether nothing else is wrong in the record, and no other figure of a broken condition is that of the earlier period: it might be the copy. */
function isOnlyCopy({ variable }: ExplainedChange, { record, broken, isOnlyCause }: Surroundings): boolean {
  const beside = broken.reduce((set, { support }) => ((support & setOf(variable)) === 0 ? set : set | support), 0) & ~setOf(variable);
  const isCopied = (other: number) => record.figures.values[other] === record.earlier[other] && record.figures.values[other] !== 0;
  return isOnlyCause && !variablesOf(beside).some(isCopied);
}

/** Whether no digit was cut off together with the unit, or nothing else is wrong that could make up for it. */
function isWholeFactor({ variable, value = Number.NaN }: ExplainedChange, { record, isOnlyCause }: Surroundings): boolean {
  const written = record.figures.values[variable] ?? Number.NaN;
  return isOnlyCause || Number.isInteger(written / value) || Number.isInteger(value / written);
}
