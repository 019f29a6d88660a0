import type { JournalCell } from "../../app";
import type { VerdictWords } from "../../locale";

/** What became of a corrected cell; nothing while it is as it was corrected. */
export function cellFate({ state }: JournalCell, { asBefore, changedSince, cellGone }: VerdictWords["journal"]): string {
  return { repaired: "", asBefore, changed: changedSince, gone: cellGone }[state];
}
