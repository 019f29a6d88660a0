import { cellAddress, emptyCell, targetFields, textCell, type Area, type CellContent, type CellInput, type CellValidation, type DesignedCell, type SheetDesign, type TargetDraft, type TargetField } from "../../core";

/** What stands over each column. The sheet is an official document, so it is Vietnamese in every language of the pane. */
export const targetHeadings: { readonly [Field in TargetField]: string } = {
  year: "Năm",
  unit: "Đơn vị",
  side: "Bên",
  rate: "Chỉ tiêu (%)",
  comparison: "Trên/từ",
  effectiveFrom: "Hiệu lực từ",
  decision: "Số quyết định",
  state: "Trạng thái",
  note: "Ghi chú",
};
export const targetFormats: { readonly [Field in TargetField]: string } = {
  year: "0",
  unit: "General",
  side: "General",
  rate: "0.00",
  comparison: "General",
  effectiveFrom: "dd/mm/yyyy",
  decision: "@",
  state: "General",
  note: "General",
};
const columnWidths = [8, 30, 8, 12, 10, 13, 22, 12, 40] as const;
const headingRowIndex = 1;
const firstLineIndex = headingRowIndex + 1;
/** Room for lines that a person types below the last one. */
const checkedLineCount = 500;

/** The sheet of targets: a title, and a table that grows with what is typed below it. What can only be a slip is refused while it is typed. */
export function targetSheetDesign(rows: readonly TargetDraft[]): SheetDesign {
  const lines = rows.map((row) => targetFields.map((field): DesignedCell => ({ look: "entry", input: targetInput(row[field]), numberFormat: targetFormats[field] })));
  // A table has one line at least, be it a blank one.
  const blank = targetFields.map((field): DesignedCell => ({ ...emptyCell("entry"), numberFormat: targetFormats[field] }));
  const body = lines.length > 0 ? lines : [blank];
  return {
    rows: [[textCell("title", "CHỈ TIÊU THI HÀNH ÁN DÂN SỰ ĐƯỢC GIAO")], targetFields.map((field) => textCell("heading", targetHeadings[field])), ...body],
    columnWidths,
    merges: [{ firstRowIndex: 0, lastRowIndex: 0, firstColumnIndex: 0, lastColumnIndex: targetFields.length - 1 }],
    frozen: { rowCount: firstLineIndex, columnCount: 0 },
    print: { orientation: "landscape", pagesTall: 0, titleRowCount: firstLineIndex },
    table: { name: "ChiTieu", area: { firstRowIndex: headingRowIndex, lastRowIndex: headingRowIndex + body.length, firstColumnIndex: 0, lastColumnIndex: targetFields.length - 1 } },
    validations: validations(body.length),
  };
}

/** What a cell of a line holds. */
function targetInput(content: CellContent): CellInput {
  if (typeof content === "number") return { kind: "number", value: content };
  return typeof content === "string" && content !== "" ? { kind: "text", text: content } : { kind: "empty" };
}

/** What may be typed in each column, for the lines that are there and for later ones. */
function validations(lineCount: number): readonly CellValidation[] {
  const areaOf = (field: TargetField): Area => {
    const columnIndex = targetFields.indexOf(field);
    return { firstRowIndex: firstLineIndex, lastRowIndex: firstLineIndex + Math.max(lineCount, checkedLineCount) - 1, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex };
  };
  const [year, from] = (["year", "effectiveFrom"] as const).map((field) => cellAddress(firstLineIndex, targetFields.indexOf(field)));
  const list = (field: TargetField, items: readonly string[], message: string): CellValidation => ({ area: areaOf(field), allowed: { kind: "list", items }, title: targetHeadings[field], message });
  const formula = (field: TargetField, text: string, message: string): CellValidation => ({ area: areaOf(field), allowed: { kind: "formula", formula: text }, title: targetHeadings[field], message });
  return [
    formula("year", `=AND(ISNUMBER(${year}),${year}>=1993,${year}<=2100,${year}=INT(${year}))`, "Ghi năm thống kê bằng bốn chữ số, ví dụ 2026."),
    list("side", ["Việc", "Tiền"], "Chọn “Việc” hoặc “Tiền”."),
    { area: areaOf("rate"), allowed: { kind: "decimal", min: 1, max: 100 }, title: targetHeadings.rate, message: "Ghi bằng phần trăm, từ 1 đến 100: 83,9 chứ không phải 0,839 hay 83,9%." },
    list("comparison", ["Trên", "Từ"], "“Trên”: phải vượt chỉ tiêu; “Từ”: bằng chỉ tiêu là đạt."),
    formula("effectiveFrom", `=IF(ISNUMBER($${year}),AND(ISNUMBER(${from}),${from}>=DATE($${year}-1,10,1),${from}<=DATE($${year},9,30)),ISNUMBER(${from}))`, "Ghi một ngày thuộc năm thống kê: từ 01/10 năm trước đến 30/9. Để trống nếu áp dụng cả năm."),
    list("state", ["Dự thảo"], "Để trống, hoặc chọn “Dự thảo” khi chưa có quyết định giao."),
  ];
}
