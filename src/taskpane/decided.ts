import type { UseCases, WorkOptions } from "../app";
import type { Decided, Decision } from "./state/decision";

/** What a decision needs from outside. */
export interface DecisionJoints {
  readonly useCases: UseCases;
  /** The moment of the person's clock: "2026-11-22T08:05". */
  readonly moment: () => string;
}

/** Carries out a decision. */
export async function decided(decision: Decision, { useCases, moment }: DecisionJoints, options: WorkOptions): Promise<Decided> {
  switch (decision.kind) {
    case "apply": {
      const { finding, offer } = decision;
      const outcome = await useCases.applyProposal({ finding, proposal: offer.proposal, seen: offer.seen, time: moment() }, options);
      return outcome.kind === "refused" ? outcome : { kind: "repaired", findingId: finding.id, entryId: outcome.entry.id, offer, checked: outcome.checked };
    }
    case "dismiss": {
      const { finding, reason } = decision;
      const outcome = await useCases.dismissFinding({ finding, reason, time: moment() }, options);
      return outcome.kind === "refused" ? outcome : { ...outcome, findingId: finding.id };
    }
    case "undo":
      return { kind: "undone", ...(await useCases.undoRepairs(decision.ids, options)) };
    case "restore":
      return { kind: "restored", checked: await useCases.restoreFinding(decision.id, options) };
    case "deleteJournal":
      return { kind: "journalDeleted", checked: await useCases.deleteJournal(options) };
  }
}
