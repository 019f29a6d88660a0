import { ruleSettingsOf } from "../../core";
import { carriedOut } from "../ports/carriedOut";
import type { Workbook } from "../ports/workbook";
import { choicesIn, choicesPlan } from "./choicesInWorkbook";
import type { WorkbookChoices } from "./workbookChoices";

/** What a person chooses for a workbook. Every member rejects with a `HostFailure` when the host refuses. */
export interface ChoiceUseCases {
  readonly read: () => Promise<WorkbookChoices>;
  /** Keeps choices in the place of earlier ones. */
  readonly keep: (choices: WorkbookChoices) => Promise<void>;
  /** The sheet on which the rules of the workbook are set; `undefined` without one. */
  readonly rulesSheet: () => Promise<string | undefined>;
}

/** The choices of a workbook, over the workbook. */
export function choiceUseCasesOf(workbook: Workbook): ChoiceUseCases {
  return {
    read: async () => choicesIn(await workbook.read()),
    keep: (choices) => carriedOut(workbook, (snapshot) => ({ edits: choicesPlan(snapshot, choices), outcome: undefined })),
    rulesSheet: async () => (await workbook.read()).sheets.find((sheet) => ruleSettingsOf(sheet) !== undefined)?.name,
  };
}
