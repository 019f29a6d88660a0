import type { Edit } from "../../core";
import { ledgerOf, textOfLedger } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";
import { soundChoices, type WorkbookChoices } from "./workbookChoices";

/** What a person chose for a workbook, as the workbook remembers it. */
export function choicesIn(snapshot: WorkbookSnapshot): WorkbookChoices {
  return ledgerOf(snapshot.ledgerText).choices ?? {};
}

/** The edits that remember choices in the place of earlier ones. No cell is touched. */
export function choicesPlan(snapshot: WorkbookSnapshot, chosen: WorkbookChoices): readonly Edit[] {
  const { choices: _, ...others } = ledgerOf(snapshot.ledgerText);
  const choices = soundChoices(chosen);
  const text = textOfLedger(Object.keys(choices).length === 0 ? others : { ...others, choices });
  return text === snapshot.ledgerText ? [] : [{ kind: "setLedger", text }];
}
