import { thoroughCheck, type CheckOptions } from "../../core";
import { answersIn } from "../answers/answerPlan";
import { recognised } from "../answers/recognised";
import type { CheckOutcome } from "../outcomes";
import { ledgerOf } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";
import { journalLines } from "../repairs/journalLines";
import { offersOf } from "../repairs/offer";
import { review as reviewOf } from "../review/review";
import { withSettingFindings, withWorkbookSettings } from "../settings/workbookSettings";
import { withWorkbookTargets } from "../targets/workbookTargets";

/** Everything that a check gives the person: one finding for each cause, what can be done about it, and what was decided before. */
export function checkOutcome(snapshot: WorkbookSnapshot, options: CheckOptions): CheckOutcome {
  const recognition = recognised(snapshot, options.memory);
  const inForce = withWorkbookSettings(snapshot, withWorkbookTargets(snapshot, options));
  const { findings, results } = withSettingFindings(thoroughCheck(recognition, inForce), inForce);
  const { open, review } = reviewOf(snapshot, recognition, { findings, results });
  return {
    answers: answersIn(snapshot),
    recognition,
    report: { findings: open, results },
    offers: offersOf(open, snapshot, options.memory),
    review,
    journal: journalLines(snapshot),
    actions: ledgerOf(snapshot.ledgerText).actions ?? [],
    targets: inForce.targets ?? [],
    ...(inForce.edition && { edition: inForce.edition }),
  };
}
