import type { CheckOutcome } from "../../app";
import { ruleTotals } from "./ruleSummary";

/** What a check without findings means. "Nothing was recognised" and "not all was decided" never look like "clean". */
export type Verdict =
  | { readonly kind: "nothingRecognised" }
  | { readonly kind: "undecided"; readonly undecidedCount: number }
  | { readonly kind: "clean"; readonly notRunCount: number };

/** What a check means that found nothing. */
export function verdictOf({ recognition, report }: CheckOutcome): Verdict {
  if (recognition.tables.length === 0) return { kind: "nothingRecognised" };
  const { passed, undecided, notRun } = ruleTotals(report.results);
  return passed > 0 && undecided === 0 ? { kind: "clean", notRunCount: notRun } : { kind: "undecided", undecidedCount: undecided };
}
