import type { SubmissionReader, UseCases, WorkOptions } from "../app";
import { rememberedReviewer } from "./rememberedReviewer";
import type { Decided, Decision } from "./state/decision";

/** What a decision needs from outside. */
export interface DecisionJoints {
  readonly useCases: UseCases;
  readonly readFiles: SubmissionReader;
  /** The moment of the person's clock: "2026-11-22T08:05". */
  readonly moment: () => string;
}

type DecisionKind = Decision["kind"];
type Of<Kind extends DecisionKind> = Extract<Decision, { readonly kind: Kind }>;
type Carry<Kind extends DecisionKind> = (decision: Of<Kind>, joints: DecisionJoints, options: WorkOptions) => Promise<Decided>;

const carriers: { readonly [Kind in DecisionKind]: Carry<Kind> } = {
  apply: async ({ finding, offer }, { useCases, moment }, options) => {
    const outcome = await useCases.applyProposal({ finding, proposal: offer.proposal, seen: offer.seen, time: moment() }, options);
    return outcome.kind === "refused" ? outcome : { kind: "repaired", findingId: finding.id, entryId: outcome.entry.id, offer, checked: outcome.checked };
  },
  dismiss: async ({ finding, reason }, { useCases, moment }, options) => {
    const outcome = await useCases.dismissFinding({ finding, reason, reviewer: rememberedReviewer(), time: moment() }, options);
    return outcome.kind === "refused" ? outcome : { kind: "dismissed", findingId: finding.id, checked: outcome.checked };
  },
  confirm: async ({ finding, reason }, { useCases, moment }, options) => {
    const outcome = await useCases.confirmFinding({ finding, reason, reviewer: rememberedReviewer(), time: moment() }, options);
    return outcome.kind === "refused" ? outcome : { kind: "confirmed", checked: outcome.checked };
  },
  undo: async ({ ids }, { useCases }, options) => ({ kind: "undone", ...(await useCases.undoRepairs(ids, options)) }),
  restore: async ({ id }, { useCases }, options) => ({ kind: "restored", checked: await useCases.restoreFinding(id, options) }),
  deleteJournal: async (_, { useCases }, options) => ({ kind: "journalDeleted", checked: await useCases.deleteJournal(options) }),
  carryOver: async ({ file }, { useCases, readFiles, moment }, options) => {
    const before = await readFiles.read(file, options);
    return { kind: "carriedOver", ...(await useCases.carryOver(before, moment(), options)) };
  },
  signOff: async (_, { useCases, moment }, options) => ({ kind: "signedOff", checked: await useCases.signOff({ reviewer: rememberedReviewer(), time: moment() }, options) }),
  withdrawSignOff: async (_, { useCases }, options) => ({ kind: "signOffWithdrawn", checked: await useCases.withdrawSignOff(options) }),
};

/** Carries out a decision. */
export function decided(decision: Decision, joints: DecisionJoints, options: WorkOptions): Promise<Decided> {
  return carried(decision, joints, options);
}

/** A kind of decision with its own facts, in the form that lets the compiler follow the kind to its consequence. */
function carried<Kind extends DecisionKind>(decision: Of<Kind>, joints: DecisionJoints, options: WorkOptions): Promise<Decided> {
  const carry = carriers[decision.kind];
  return carry(decision, joints, options);
}
