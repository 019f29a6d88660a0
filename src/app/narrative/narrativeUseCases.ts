import type { CellRef } from "../../core";
import { carriedOut } from "../ports/carriedOut";
import type { Workbook, WorkOptions } from "../ports/workbook";
import { logged, type Moment } from "../repairs/actionLog";
import { paragraphPlan, type ParagraphForCell } from "./paragraphPlan";
import { reportSheetPlan, type ReportSheetText } from "./reportSheetPlan";

/** What came of a paragraph for the cell that the person stands on: nothing is written over. */
export type ParagraphPut = { readonly kind: "put" | "notEmpty"; readonly at: CellRef };

/** What a person does with the paragraph in the workbook. Rejects with a `HostFailure` when the host refuses. */
export interface NarrativeUseCases {
  /** Puts the text into the owned sheet of the report and gives the sheet's name; clearing takes it away. */
  readonly putInSheet: (text: ReportSheetText, options?: WorkOptions) => Promise<string>;
  /** Puts the text into the cell that the person stands on, where that is empty; it can be taken back from the journal. Absent where nobody stands anywhere. */
  readonly putInSelectedCell?: (paragraph: Omit<ParagraphForCell, "at">, options?: WorkOptions) => Promise<ParagraphPut>;
}

/** The use cases of the report, over a workbook. With a clock they stand in the workbook's journal. */
export function narrativeUseCasesOf(workbook: Workbook, moment?: Moment): NarrativeUseCases {
  const { selectedCell } = workbook;
  return {
    ...(selectedCell && { putInSelectedCell: async (paragraph, options) => putInCell(workbook, { ...paragraph, at: await selectedCell() }, options) }),
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

function putInCell(workbook: Workbook, paragraph: ParagraphForCell, options?: WorkOptions): Promise<ParagraphPut> {
  const { at } = paragraph;
  return carriedOut(
    workbook,
    (snapshot) => {
      const edits = paragraphPlan(snapshot, paragraph);
      return { edits: edits ?? [], outcome: { kind: edits ? "put" : "notEmpty", at } };
    },
    options,
  );
}
