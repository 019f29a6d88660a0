import { emptyCell, ruleList, textCell, type Edit, type PrintDesign } from "../../core";
import { freeSheetName } from "../ports/freeSheetName";
import type { WorkbookSnapshot } from "../ports/workbook";
import { settingsIn } from "./workbookSettings";

const sheetName = "Quy tắc";
const headings = ["Mã", "Dùng", "Mức", "Sai số cho phép", "Nội dung"] as const;
const columnWidths = [10, 8, 12, 18, 90] as const;
const titleArea = { firstRowIndex: 0, lastRowIndex: 0, firstColumnIndex: 0, lastColumnIndex: 3 };
const print: PrintDesign = { orientation: "landscape", pagesTall: 0, titleRowCount: 2 };
const severityNames = { error: "lỗi", confirm: "xác nhận", info: "lưu ý" } as const;
const help = "Dùng: có hoặc không. Mức: lỗi, xác nhận, lưu ý. Thêm quy tắc riêng ở cuối: mã tự đặt, nội dung như “việc: phải thi hành = có điều kiện + chưa có điều kiện”.";

/** The edits that give a workbook the sheet of rules, filled with every rule as it is; none when it has one. The sheet is the person's own from then on. */
export function settingsSheetPlan(snapshot: WorkbookSnapshot, ruleName: (ruleId: string) => string): readonly Edit[] {
  if (settingsIn(snapshot) !== undefined) return [];
  const empty = emptyCell("plain");
  const rows = [
    [textCell("title", "QUY TẮC KIỂM TRA"), empty, empty, empty, textCell("note", help)],
    headings.map((heading) => textCell("heading", heading)),
    ...ruleList.map(({ id, severity }) => [textCell("label", id), textCell("entry", "có"), textCell("entry", severityNames[severity]), emptyCell("entry"), textCell("wrapped", ruleName(id))]),
  ];
  return [{ kind: "addSheet", sheet: freeSheetName(snapshot, sheetName), design: { rows, columnWidths, merges: [titleArea], frozen: { rowCount: 2, columnCount: 0 }, print } }];
}
