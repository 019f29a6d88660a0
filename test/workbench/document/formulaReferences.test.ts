import { openWorkbook, workbookOf, emptySheet } from "../../../src/workbench/document";

/** What becomes of a formula on "Tổng" when something happens to the sheet "Biểu 06". */
function formulaAfter(formula: string, change: "rowsInserted" | "rowsDeleted" | "columnsInserted" | "columnsDeleted", index: number, count: number): string | undefined {
  const document = openWorkbook(
    workbookOf([emptySheet("s1", "Biểu 06"), { ...emptySheet("s2", "Tổng"), cells: [{ rowIndex: 99, columnIndex: 99, formula }] }]),
  );
  if (change === "rowsInserted" || change === "rowsDeleted") document.apply({ kind: change, sheetId: "s1", rowIndex: index, count }, "grid");
  else document.apply({ kind: change, sheetId: "s1", columnIndex: index, count }, "grid");
  return document.sheet("s2")?.cellAt(99, 99).formula;
}

it.each([
  ["='Biểu 06'!C3", "rowsInserted", 1, 2, "='Biểu 06'!C5"],
  ["='Biểu 06'!C3", "rowsInserted", 3, 2, "='Biểu 06'!C3"],
  ["='Biểu 06'!$C$3", "rowsInserted", 2, 1, "='Biểu 06'!$C$4"],
  ["=SUM('Biểu 06'!C3:C9)", "rowsInserted", 4, 1, "=SUM('Biểu 06'!C3:C10)"],
  ["=SUM('Biểu 06'!C3:C9)", "rowsDeleted", 2, 3, "=SUM('Biểu 06'!C3:C6)"],
  ["=SUM('Biểu 06'!C3:C9)", "rowsDeleted", 6, 9, "=SUM('Biểu 06'!C3:C6)"],
  ["=SUM('Biểu 06'!C3:C9)", "rowsDeleted", 0, 20, "=SUM('Biểu 06'!#REF!)"],
  ["='Biểu 06'!C3", "rowsDeleted", 2, 1, "='Biểu 06'!#REF!"],
  ["='Biểu 06'!C3", "columnsInserted", 0, 1, "='Biểu 06'!D3"],
  ["='Biểu 06'!Z3", "columnsInserted", 0, 1, "='Biểu 06'!AA3"],
  ["=SUM('Biểu 06'!B:D)", "columnsDeleted", 2, 1, "=SUM('Biểu 06'!B:C)"],
  ["=SUM('Biểu 06'!2:4)", "rowsInserted", 2, 1, "=SUM('Biểu 06'!2:5)"],
  ["=C3", "rowsInserted", 0, 5, "=C3"],
  ['="C3 của Biểu 06"&\'Biểu 06\'!C3', "rowsInserted", 0, 1, '="C3 của Biểu 06"&\'Biểu 06\'!C4'],
  ["=LOG10('Biểu 06'!A1)", "rowsInserted", 0, 1, "=LOG10('Biểu 06'!A2)"],
] as const)("%s after %s at %i (%i) is %s", (formula, change, index, count, expected) => {
  expect(formulaAfter(formula, change, index, count)).toBe(expected);
});
