import type { Edit, RecognitionAnswers } from "../../core";
import { ledgerOf, textOfLedger } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";

/** What a person answered before, as the workbook remembers it. */
export function answersIn(snapshot: WorkbookSnapshot): RecognitionAnswers {
  return ledgerOf(snapshot.ledgerText).answers ?? [];
}

/** The edits that remember answers in the place of earlier ones. No cell is touched. */
export function answerPlan(snapshot: WorkbookSnapshot, answers: RecognitionAnswers): readonly Edit[] {
  const text = textOfLedger({ ...ledgerOf(snapshot.ledgerText), answers });
  return text === snapshot.ledgerText ? [] : [{ kind: "setLedger", text }];
}

/** The snapshot as it is once the ledger is written, without reading everything again. */
export function withLedger(snapshot: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const written = edits.find((edit) => edit.kind === "setLedger");
  return written ? { ...snapshot, ledgerText: written.text } : snapshot;
}
