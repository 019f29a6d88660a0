import { applied } from "../ports/applied";
import { HostFailure } from "../ports/hostFailure";
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
    putInSheet: async (text, options) => {
      const snapshot = await workbook.read(options);
      const { sheet, edits } = reportSheetPlan(snapshot, text);
      if (snapshot.sheets.some(({ name, isProtected }) => name === sheet && isProtected)) throw new HostFailure("protectedSheet", sheet);
      await applied(workbook, { edits: logged(snapshot, edits, { kind: "sheetMade", count: text.paragraphs.length, moment }), plannedFrom: snapshot }, options);
      return sheet;
    },
  };
}
