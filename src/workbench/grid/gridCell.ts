import type { ICellData, Nullable, Workbook } from "@univerjs/core";
import type { PlacedCell } from "../document";
import { contentOf } from "./cellData";

/** How the engine ends the text of a cell with several lines. */
const textEnd = /\r\n$/;

function plainText(cell: ICellData): string | undefined {
  return cell.p?.body?.dataStream.replace(textEnd, "").replaceAll("\r", "\n");
}

/** A cell of the grid as the document keeps it. Its looks stay out: they cannot be changed in the grid. */
export function gridCell(workbook: Workbook, sheetId: string, at: { readonly rowIndex: number; readonly columnIndex: number }): PlacedCell {
  const cell: Nullable<ICellData> = workbook.getSheetBySheetId(sheetId)?.getCellRaw(at.rowIndex, at.columnIndex);
  if (!cell) return { ...at, content: null, formula: "", numberFormat: "General" };
  const style = workbook.getStyles().getStyleByCell(cell);
  return {
    ...at,
    content: plainText(cell) ?? contentOf(cell),
    formula: cell.f ?? "",
    numberFormat: style?.n?.pattern ?? "General",
  };
}
