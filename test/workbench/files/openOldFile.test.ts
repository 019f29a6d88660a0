import { utils, write, type BookType } from "@e965/xlsx";
import { openAnyFile } from "../../../src/workbench/files/openAnyFile";
import { openFile } from "../../../src/workbench/files/openFile";
import { emptyFile } from "../../../src/xlsx";

/** A small table in an old format: a title over two columns, a rate, a sum. */
function oldFile(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([["Báo cáo", null], ["Điện Biên", 92.85], ["Lai Châu", 85.5], [true, { t: "n", v: 178.35, f: "B2+B3" }]]);
  sheet["B2"] = { t: "n", v: 92.85, z: "0.00" };
  sheet["!rows"] = [{}, { hidden: true }];
  sheet["!cols"] = [{ wch: 20 }, { wch: 9, hidden: true }];
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
  const made = utils.book_new();
  utils.book_append_sheet(made, sheet, "Sheet1");
  utils.book_append_sheet(made, utils.aoa_to_sheet([["'"], ["=1+1"]]), "__proto__");
  return new Uint8Array(write(made, { type: "buffer", bookType }) as Buffer);
}

/** What makes these files writes formulas to .ods only, and not everywhere what is hidden. */
const written: readonly (readonly [bookType: BookType, formula: string, hidden: readonly string[]])[] = [
  ["xls", "", ["column"]],
  ["xlsb", "", ["row", "column"]],
  ["ods", "=B2+B3", []],
];

describe.each(written)("an .%s on the workbench", (bookType, formula, hidden) => {
  it("is opened, and saved as a new .xlsx that holds the same", async () => {
    const { document, save, isOldFormat } = await openAnyFile(oldFile(bookType), `Biểu 06.${bookType}`);
    expect([isOldFormat, document.name()]).toEqual([true, "Biểu 06.xlsx"]);
    document.apply({ kind: "cellsSet", sheetId: document.activeSheetId(), cells: [{ rowIndex: 2, columnIndex: 1, content: 85.4 }] }, "grid");
    const again = openFile(save(), "b.xlsx").document;
    expect(again.sheets().map((sheet) => sheet.properties().name)).toEqual(["Sheet1", "__proto__"]);
    const [first, second] = again.sheets();
    expect(first?.layout().merges).toEqual([{ firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 0, lastColumnIndex: 1 }]);
    expect(first?.cellAt(1, 1)).toMatchObject({ content: 92.85, numberFormat: "0.00" });
    expect(first?.cellAt(2, 1).content).toBe(85.4);
    expect(first?.cellAt(3, 0).content).toBe(true);
    expect(first?.cellAt(3, 1)).toMatchObject({ content: 178.35, formula });
    expect(second?.cellAt(1, 0)).toMatchObject({ content: "=1+1", formula: "" });
  });

  it("hides in the new file what it hid", async () => {
    const { save } = await openAnyFile(oldFile(bookType), `Biểu 06.${bookType}`);
    const [first] = openFile(save(), "b.xlsx").document.sheets();
    const { hiddenRowIndexes = [], hiddenColumnIndexes = [] } = first?.layout() ?? {};
    expect([...hiddenRowIndexes]).toEqual(hidden.includes("row") ? [1] : []);
    expect([...hiddenColumnIndexes]).toEqual(hidden.includes("column") ? [1] : []);
  });
});

it("a file of today is opened as it is", async () => {
  const bytes = emptyFile("Calibri");
  const { isOldFormat, save } = await openAnyFile(bytes, "a.xlsx");
  expect(isOldFormat).toBe(false);
  expect(Buffer.compare(save(), bytes)).toBe(0);
});

it("what is no spreadsheet is refused", async () => {
  await expect(openAnyFile(new TextEncoder().encode("xin chào"), "a.txt")).rejects.toMatchObject({ name: "HostFailure", reason: "brokenFile" });
});
