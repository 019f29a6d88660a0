import { utils, write, type BookType, type WorkBook } from "@e965/xlsx";
import { openXlsx, readOldFormat, writtenXlsx, type XlsxContents } from "../../src/xlsx";

/** A workbook with everything that is taken over from an old file. */
function book(): WorkBook {
  const sheet = utils.aoa_to_sheet([["<Đơn vị> & ", "Tỷ lệ"], ["Điện Biên", 92.85], [true, { t: "e", v: 7 }], ["Ẩn"]]);
  sheet["B2"] = { t: "n", v: 92.85, z: "0.00" };
  sheet["C2"] = { t: "n", v: 185.7, f: "B2*2" };
  sheet["!ref"] = "A1:C4";
  sheet["!merges"] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 1 } }];
  const made = utils.book_new();
  utils.book_append_sheet(made, sheet, "Báo cáo");
  utils.book_append_sheet(made, utils.aoa_to_sheet([[1]]), "__proto__");
  made.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }], Names: [{ Name: "Tyle", Ref: "'Báo cáo'!$B$2" }] };
  return made;
}

/** What of a file is to be found in the new one, looks as they are and not by their number. */
function told({ sheets, styles, names, activeSheet, date1904 }: XlsxContents): object {
  const cellsOf = (cells: XlsxContents["sheets"][number]["cells"]) =>
    [...cells].flatMap(([rowIndex, row]) =>
      [...row].map(([columnIndex, { content, formula, styleId }]) => ({ rowIndex, columnIndex, content, formula, numberFormat: styles[styleId]?.numberFormat, fontName: styles[styleId]?.font.name })),
    );
  return { names, activeSheet, date1904, sheets: sheets.map(({ name, visibility, isProtected, cells, merges }) => ({ name, visibility, isProtected, merges, cells: cellsOf(cells) })) };
}

it.each<BookType>(["xls", "xlsb", "ods"])("a new .xlsx of an .%s holds what was read of it", async (bookType) => {
  const contents = await readOldFormat(new Uint8Array(write(book(), { type: "buffer", bookType }) as Buffer));
  const again = openXlsx(writtenXlsx(contents)).contents;
  expect(again.sheets[0]?.cells.get(1)?.get(1)?.content).toBe(92.85);
  expect(told(again)).toEqual(told(contents));
});

it("hidden rows and columns, sizes, protection, fonts, array formulas and notes are in the new file", async () => {
  const contents = await readOldFormat(new Uint8Array(write(book(), { type: "buffer", bookType: "xls" }) as Buffer));
  const [[sheet], [style]] = [contents.sheets, contents.styles];
  if (!sheet || !style) throw new RangeError("no sheet");
  const font = { ...style.font, name: ".VnTime", sizePoints: 13, isBold: true, underline: "double" } as const;
  const area = { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 0, lastColumnIndex: 1 };
  const wanted = {
    ...sheet,
    isProtected: true,
    cells: new Map([[0, new Map([[0, { content: 4, formula: "=SUM(C1:C2*D1:D2)", arrayArea: area, styleId: 1 }]])]]),
    columns: [{ firstColumnIndex: 1, lastColumnIndex: 2, widthCharacters: 20, isHidden: true, styleId: 0 }],
    rows: new Map([[5, { heightPoints: 30, isHidden: true, styleId: undefined }]]),
    comments: [{ rowIndex: 2, columnIndex: 0, author: "Phòng NV1", text: "Hỏi lại đơn vị" }],
  };
  const { date1904, sheets, styles } = openXlsx(writtenXlsx({ ...contents, date1904: true, sheets: [wanted], names: [], styles: [style, { ...style, font }] })).contents;
  expect(date1904).toBe(true);
  const { isProtected, columns, comments, rows, cells } = wanted;
  expect(sheets).toMatchObject([{ isProtected, columns, comments, rows, cells }]);
  expect(styles[1]?.font).toEqual(font);
});
