import type { CheckOutcome } from "../../app";
import type { SheetWithoutTable } from "../../core";
import { ruleTotals } from "./ruleSummary";

/** What a check without findings means. "Nothing was recognised" and "not all was decided" never look like "clean". */
export type Verdict =
  | { readonly kind: "nothingRecognised"; readonly reason: SheetWithoutTable["reason"] }
  | { readonly kind: "undecided"; readonly undecidedCount: number }
  | { readonly kind: "clean"; readonly notRunCount: number };

/** What a check means that found nothing. */
export function verdictOf({ recognition, report }: CheckOutcome): Verdict {
  if (recognition.tables.length === 0) return { kind: "nothingRecognised", reason: reasonOf(recognition.sheetsWithoutTable) };
  const { passed, undecided, notRun } = ruleTotals(report.results);
  return passed > 0 && undecided === 0 ? { kind: "clean", notRunCount: notRun } : { kind: "undecided", undecidedCount: undecided };
}

/** A table that only lacks its figures is nearer to one than a sheet of other things, and that nearer than an empty one. */
const nearestFirst = ["noFigures", "noKnownHeader"] as const;

function reasonOf(sheets: readonly SheetWithoutTable[]): SheetWithoutTable["reason"] {
  return nearestFirst.find((reason) => sheets.some((sheet) => sheet.reason === reason)) ?? "empty";
}
