import { actionNames, type ActionName, type Words } from "../../locale";
import type { WorkName } from "../state/state";

/** What is said while some work runs. */
export function runningText({ decisions, pane }: Words, work: WorkName): string {
  return isAction(work) ? pane.actions[work].running : decisions.running[work];
}

function isAction(work: WorkName): work is ActionName {
  return actionNames.some((action) => action === work);
}
