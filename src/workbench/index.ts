import { startGrid } from "./grid/startGrid";
import { workbookData } from "./grid/workbookData";
import { emptySheet, workbookOf } from "./document";
import "./workbench.css";

async function main() {
  const container = document.getElementById("grid");
  if (container === null) return;
  const { api } = await startGrid({ container, language: "vi", isDark: matchMedia("(prefers-color-scheme: dark)").matches });
  const sheet = {
    ...emptySheet("s1", "Biểu 06"),
    merges: [{ firstRowIndex: 0, lastRowIndex: 0, firstColumnIndex: 0, lastColumnIndex: 4 }],
    columnWidths: new Map([[0, 150]]),
    frozenRowCount: 2,
    conditionalFormats: [{ id: "c1", areas: [{ firstRowIndex: 2, lastRowIndex: 3, firstColumnIndex: 1, lastColumnIndex: 2 }], rule: { kind: "custom" as const, formula: "=B3>3" }, style: { fillColor: "#ff0000" }, stopIfTrue: false }],
    cells: [
      { rowIndex: 0, columnIndex: 0, content: "Kết quả thi hành án dân sự", style: { font: { bold: true, size: 14 }, horizontalAlignment: "Center" as const } },
      { rowIndex: 2, columnIndex: 0, content: "Điện Biên" },
      { rowIndex: 2, columnIndex: 1, content: 4555.5, numberFormat: "#,##0.00" },
      { rowIndex: 2, columnIndex: 2, content: null, formula: "=B3*2" },
    ],
  };
  Object.assign(window, { api });
  api.createWorkbook(workbookData({ ...workbookOf([sheet]), notes: [{ sheetId: "s1", rowIndex: 2, columnIndex: 1, text: "Ghi chú", authorName: "" }] }, "w1"));
}
void main();
