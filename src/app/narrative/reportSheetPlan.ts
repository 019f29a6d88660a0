import { emptyCell, textCell, type Edit, type SheetDesign } from "../../core";
import { ownedSheetNames, ownedSheetTitle } from "../ownership/ownedSheets";
import type { WorkbookSnapshot } from "../ports/workbook";

/** What the sheet of the report says. */
export interface ReportSheetText {
  readonly sheetName: string;
  readonly title: string;
  /** Each stands in a cell of its own, as text whatever it says. */
  readonly paragraphs: readonly string[];
}

const columnWidthCharacters = 95;
const lineHeightPoints = 16.5;

/** Plans the owned sheet of the report in the place of the one that was made before. Where a person renamed it, it keeps its name. */
export function reportSheetPlan(snapshot: WorkbookSnapshot, text: ReportSheetText): { readonly sheet: string; readonly edits: readonly Edit[] } {
  const sheet = ownedSheetTitle(snapshot, ownedSheetNames.report, text.sheetName);
  return { sheet, edits: [{ kind: "putOwnedSheet", name: ownedSheetNames.report, sheet, design: reportDesign(text) }] };
}

function reportDesign({ title, paragraphs }: ReportSheetText): SheetDesign {
  return {
    rows: [[textCell("title", title)], [emptyCell("plain")], ...paragraphs.map((paragraph) => [textCell("wrapped", paragraph)])],
    columnWidths: [columnWidthCharacters],
    rowHeightsPoints: new Map(paragraphs.map((paragraph, index) => [index + 2, (Math.ceil((paragraph.length * 1.1) / columnWidthCharacters) + 0.5) * lineHeightPoints])),
    print: { orientation: "portrait", pagesTall: 0, titleRowCount: 0 },
  };
}
