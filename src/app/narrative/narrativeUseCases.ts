import { carriedOut } from "../ports/carriedOut";
import type { Workbook, WorkOptions } from "../ports/workbook";
import { logged, type Moment } from "../repairs/actionLog";
import { reportSheetPlan, type ReportSheetText } from "./reportSheetPlan";

/** What a person does with the paragraph in the workbook. Rejects with a `HostFailure` when the host refuses. */
export interface NarrativeUseCases {
  /** Puts the text into the owned sheet of the report and gives the sheet's name; clearing takes it away. */
  readonly putInSheet: (text: ReportSheetText, options?: WorkOptions) => Promise<string>;
}

/** The use cases of the report, over a workbook. With a clock they stand in the workbook's journal. */
export function narrativeUseCasesOf(workbook: Workbook, moment?: Moment): NarrativeUseCases {
  return {
    putInSheet: (text, options) =>
      carriedOut(
        workbook,
        (snapshot) => {
          const { sheet, edits } = reportSheetPlan(snapshot, text);
          return { edits: logged(snapshot, edits, { kind: "sheetMade", count: text.paragraphs.length, moment }), outcome: sheet };
        },
        options,
      ),
  };
}
