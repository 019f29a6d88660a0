import type { Words } from "../../locale";
import { countsBySeverity } from "../state/findings";
import type { State } from "../state/state";
import { noticeSentence } from "./noticeText";

/** What a screen reader says when the state changes: the work that began, or what came of it. */
export function announcement(words: Words, { activity, checked, notice }: State): string {
  if (activity.kind === "working") return activity.isStopping ? words.pane.stopping : words.pane.actions[activity.action].running;
  if (notice !== undefined) return noticeSentence(words, notice);
  if (checked === undefined) return "";
  if (checked.outcome.recognition.tables.length === 0) return words.pane.nothingRecognised.title;
  return words.outcomes.checked(countsBySeverity(checked.outcome.report.findings));
}
