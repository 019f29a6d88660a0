import { openFile } from "../../../src/workbench/files/openFile";
import { emptyFile, openXlsx } from "../../../src/xlsx";
import { packageOf, partsOf } from "../../xlsx/support/packageOf";

describe("a file on the workbench", () => {
  it("is saved byte by byte as it was opened when nothing changed", () => {
    const bytes = emptyFile("Calibri");
    expect(Buffer.compare(openFile(bytes, "a.xlsx").save(), bytes)).toBe(0);
  });

  it("keeps what was typed, as text or number or formula, through saving and opening", () => {
    const { document, save } = openFile(emptyFile("Calibri"), "a.xlsx");
    const sheetId = document.activeSheetId();
    const cells = [
      { rowIndex: 0, columnIndex: 0, content: 4555 },
      { rowIndex: 0, columnIndex: 1, content: "=1+1" },
      { rowIndex: 1, columnIndex: 0, content: 9110, formula: "=A1*2", numberFormat: "#,##0" },
    ];
    document.apply({ kind: "cellsSet", sheetId, cells }, "grid");
    const again = openFile(save(), "a.xlsx").document.sheet(sheetId);
    expect(cells.map(({ rowIndex, columnIndex }) => again?.cellAt(rowIndex, columnIndex))).toMatchObject([
      { content: 4555, formula: "" },
      { content: "=1+1", formula: "" },
      { content: 9110, formula: "=A1*2", numberFormat: "#,##0" },
    ]);
  });

  it("is a workbook with one empty sheet when it is new", () => {
    const { sheets } = openXlsx(emptyFile("Calibri")).contents;
    expect(sheets.map(({ name, cells }) => [name, cells.size])).toEqual([["Sheet1", 0]]);
  });

  it("is refused above fifty megabytes", () => {
    expect(() => openFile(new Uint8Array(50 * 1024 * 1024 + 1), "a.xlsx")).toThrow(expect.objectContaining({ reason: "payloadTooLarge" }));
  });
});

it.each([
  ["", false],
  ['<workbookProtection lockStructure="1"/>', true],
  ['<workbookProtection lockStructure="true" lockWindows="1"/>', true],
  ['<workbookProtection lockStructure="0" lockWindows="1"/>', false],
  ["<workbookProtection/>", false],
])("a file that says %p about its structure is locked: %p", (protection, isLocked) => {
  const parts = partsOf(emptyFile("Calibri"));
  const path = "xl/workbook.xml";
  const bytes = packageOf({ ...parts, [path]: (parts[path] ?? "").replace("<sheets>", `${protection}<sheets>`) });
  expect(openFile(bytes, "a.xlsx").document.isStructureProtected()).toBe(isLocked);
});
