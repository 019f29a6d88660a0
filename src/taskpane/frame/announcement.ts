import type { CheckOutcome } from "../../app";
import type { PlaceName, Words } from "../../locale";
import { countsBySeverity, isFiltered, listedFindings } from "../state/findings";
import { findingsInState } from "../state/findingsInState";
import type { Filter, State } from "../state/state";
import { verdictOf } from "../state/verdict";
import { noticeSentence } from "./noticeText";
import { runningText } from "./runningText";
import { verdictMessage } from "./verdictMessage";

/** What a screen reader says when the state changes: the work that began, or what came of it. What was found is told where it is listed. */
export function announcement(words: Words, place: PlaceName, { activity, checked, filter, notice }: State): readonly string[] {
  if (activity.kind === "working") return [activity.isStopping ? words.pane.stopping : runningText(words, activity.action)];
  if (notice !== undefined) return [noticeSentence(words, notice)];
  if (checked === undefined || checked.isLive || place !== "check") return [];
  return found(words, checked.outcome, filter);
}

/** That nothing is wrong is news whatever the list is filtered by. */
function found(words: Words, outcome: CheckOutcome, filter: Filter): readonly string[] {
  if (isFiltered(filter) && outcome.report.findings.length > 0) return [shownOf(words, outcome, filter)];
  return [...checkAnnouncement(words, outcome), ...changesTold(words, outcome), ...helpWanted(words, outcome)];
}

function shownOf({ pane }: Words, outcome: CheckOutcome, filter: Filter): string {
  const findings = findingsInState(outcome, filter.review);
  return pane.shown({ shown: listedFindings(findings, filter).length, count: findings.length });
}

function changesTold({ decisions }: Words, { review: { signOff } }: CheckOutcome): readonly string[] {
  return signOff === undefined || signOff.changes.length === 0 ? [] : [decisions.changedSinceSignOff(signOff.changes.length)];
}

function helpWanted({ pane }: Words, { recognition: { doubts } }: CheckOutcome): readonly string[] {
  return doubts.length === 0 ? [] : [pane.mapping.askForHelp(doubts.length)];
}

function checkAnnouncement(words: Words, outcome: CheckOutcome): readonly string[] {
  const { findings } = outcome.report;
  const counted = words.outcomes.checked(countsBySeverity(findings));
  if (findings.length > 0) return [counted];
  const verdict = verdictOf(outcome);
  const { title, text } = verdictMessage(words, verdict);
  return verdict.kind === "nothingRecognised" ? [title] : [counted, text];
}
