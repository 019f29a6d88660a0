import type { Cause } from "../../model/cause";
import { logProbabilityOfAnyFigure, slip, slipShares, type Slip } from "../slips/slip";
import { setOf, setOfAll, type VariableSet } from "../system/editSystem";
import { localisation } from "../system/localisation";
import { isBroken } from "../system/residual";
import { assignments } from "./assignments";
import { exchanges } from "./exchanges";
import { shifts } from "./shifts";
import { weighed, type ExplainedChange, type Explanation, type WeighedExplanation } from "./explanation";
import type { Change, RecordUnderRepair } from "./recordUnderRepair";

/** How rarely a figure is wrong at all: what a second wrong figure in one record must be weighed against. */
const logErrorRate = Math.log(0.003);

/**
 * Every way to see a contradictory record that changes as few figures as possible, likeliest first; none for a record without contradiction.
 *
 * An explanation is the likelier, the commoner its slips are, the better its values agree with an earlier period and with the
 * other units, and the better they agree with total rows and stated rates.
 */
export function explanations(record: RecordUnderRepair): readonly WeighedExplanation[] {
  const { system, figures } = record;
  if (!system.forms.some((form) => isBroken(form, figures))) return [];
  const ways = explanationsWith(record, 0);
  return ways[0]?.changes.some(({ cause }) => cause === "implied") ? explanationsWith(record, 1) : ways;
}

/** Where nothing but chance explains the smallest change, one more wrong figure may explain the record better: such sets are within the slack. */
function explanationsWith(record: RecordUnderRepair, slack: number): readonly WeighedExplanation[] {
  const { errorSets } = localisation(record.system, record.figures, slack);
  const smallest = errorSets.flatMap(({ set, variables }) => assignments(record, set, variables));
  const blocks = [...pairChanges(record), ...((errorSets[0]?.variables.length ?? 2) > 1 ? shiftChanges(record) : [])];
  const candidates: readonly Candidate[] = [
    ...distinct(smallest, blocks).map((changes) => ({ changes, slips: changes.map((change) => slipOf(record, change)) })),
    ...blocks.map(({ changes, slip: shared }) => ({ changes, slips: [shared] })),
  ];
  const untrusted = setOfAll(candidates.flatMap(({ changes }) => changes.map(({ variable }) => variable)));
  return weighed(candidates.map((candidate) => explanationOf(record, candidate, untrusted)));
}

/** Changes, and the slips that they come from: one for each of them, or one for all. */
interface Candidate {
  readonly changes: readonly Change[];
  readonly slips: readonly Slip[];
}

/** Changes of several figures that come from one slip. */
interface Block {
  readonly changes: readonly Change[];
  readonly slip: Slip;
}

function pairChanges(record: RecordUnderRepair): readonly Block[] {
  const count = record.system.variables.length;
  return exchanges(record).map((changes) => ({ changes, slip: blockSlip("swappedCells", (count * (count - 1)) / 2) }));
}

function shiftChanges(record: RecordUnderRepair): readonly Block[] {
  return shifts(record).map((changes) => ({ changes, slip: blockSlip("shiftedBlock", record.system.variables.length ** 2) }));
}

/** One of so many ways in which the slip could have happened to a record. */
function blockSlip(cause: Cause, wayCount: number): Slip {
  return { cause, logProbability: Math.log(slipShares[cause] / wayCount) };
}

/** One way to see a record, with its likelihood. The figures of other explanations are judged as they stand, so that all can be compared. */
function explanationOf(record: RecordUnderRepair, { changes, slips }: Candidate, untrusted: VariableSet): Explanation {
  const changed = new Map(changes.map(({ variable, value }) => [variable, value]));
  let logLikelihood = record.logSupport(changes);
  for (const { logProbability } of slips) logLikelihood += logErrorRate + logProbability;
  for (let variable = 0; variable < record.system.variables.length; variable++) {
    if ((untrusted & setOf(variable)) === 0) continue;
    const value = changed.has(variable) ? changed.get(variable) : record.figures.values[variable];
    if (value !== undefined && !Number.isNaN(value)) logLikelihood += record.logPlausibility({ variable, value }, untrusted);
  }
  const explained: readonly ExplainedChange[] = changes.map((change, index) => ({ ...change, cause: (slips[index] ?? slips[0])?.cause ?? "implied" }));
  return { changes: explained, logLikelihood };
}

function slipOf({ figures, earlier, rounding }: RecordUnderRepair, { variable, value }: Change): Slip {
  const written = figures.values[variable] ?? Number.NaN;
  if (value !== undefined) return slip(value, written, { earlier: earlier[variable], scale: figures.scale, rounding });
  const wasCopied = written === earlier[variable];
  const cause: Cause = wasCopied ? "previousCopied" : "implied";
  const anyValue = wasCopied ? 0 : logProbabilityOfAnyFigure(written);
  return { cause, logProbability: Math.log(slipShares[cause]) + anyValue };
}

/** Without repetitions, and without what one slip of a block explains better. */
function distinct(changeLists: readonly (readonly Change[])[], blocks: readonly Block[]): readonly (readonly Change[])[] {
  const byIdentity = new Map(changeLists.map((changes) => [identityOf(changes), changes]));
  for (const { changes } of blocks) byIdentity.delete(identityOf(changes));
  return [...byIdentity.values()];
}

function identityOf(changes: readonly Change[]): string {
  return [...changes].sort((one, other) => one.variable - other.variable).map(({ variable, value }) => `${variable}=${value ?? "?"}`).join();
}
