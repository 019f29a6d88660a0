import type { Message, Words } from "../../locale";
import type { Verdict } from "../state/verdict";

/** The words of a verdict. */
export function verdictMessage({ pane }: Words, verdict: Verdict): Message {
  switch (verdict.kind) {
    case "nothingRecognised":
      return pane.nothingRecognised[verdict.reason];
    case "undecided":
      return pane.noErrorSoFar(verdict.undecidedCount);
    case "clean":
      return pane.clean(verdict.notRunCount);
  }
}
