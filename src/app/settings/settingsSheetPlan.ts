import { ruleList, type CellInput, type Edit } from "../../core";
import type { WorkbookSnapshot } from "../ports/workbook";
import { settingsIn } from "./workbookSettings";

const sheetName = "Quy tắc";
const headings = ["Mã", "Dùng", "Mức", "Sai số cho phép", "Nội dung"] as const;
const columnWidths = [10, 8, 12, 18, 90] as const;
const severityNames = { error: "lỗi", confirm: "xác nhận", info: "lưu ý" } as const;
const help = "Dùng: có hoặc không. Mức: lỗi, xác nhận, lưu ý. Thêm quy tắc riêng ở cuối: mã tự đặt, nội dung như “việc: phải thi hành = có điều kiện + chưa có điều kiện”.";

/** The edits that give a workbook the sheet of rules, filled with every rule as it is; none when it has one. The sheet is the person's own from then on. */
export function settingsSheetPlan(snapshot: WorkbookSnapshot, ruleName: (ruleId: string) => string): readonly Edit[] {
  if (settingsIn(snapshot) !== undefined) return [];
  const empty: CellInput = { kind: "empty" };
  const rows: readonly (readonly CellInput[])[] = [
    [text("QUY TẮC KIỂM TRA"), empty, empty, empty, text(help)],
    headings.map(text),
    ...ruleList.map(({ id, severity }) => [text(id), text("có"), text(severityNames[severity]), empty, text(ruleName(id))]),
  ];
  return [{ kind: "addSheet", sheet: freeName(snapshot), rows, numberFormats: rows.map((row) => row.map(() => "General")), columnWidths, headerRowCount: 2 }];
}

/** A person's sheet of the same name keeps its name. */
function freeName(snapshot: WorkbookSnapshot): string {
  const taken = new Set(snapshot.sheets.map(({ name }) => name.toLowerCase()));
  let name = sheetName;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${sheetName} (${number})`;
  return name;
}

function text(value: string): CellInput {
  return { kind: "text", text: value };
}
