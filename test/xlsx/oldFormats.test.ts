import { utils, write, type BookType, type CellObject, type WorkBook } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { useCasesOf } from "../../src/app";
import { readOldFormat, workbookOfFile } from "../../src/xlsx";
import { sampleFiles } from "../../assets/samples/sampleFiles";
import { figureAttributes, openDocument, repeatedRow } from "./support/openDocument";
import { packageOf, workbookParts } from "./support/packageOf";

/** A table with everything that is read of an old file. */
function book(): WorkBook {
  const sheet = utils.aoa_to_sheet([["Đơn vị", "Tỷ lệ"], ["Điện Biên", 92.85], [true, { t: "e", v: 7 }], ["Ghi chú"]]);
  sheet["B2"] = { t: "n", v: 92.85, z: "0.00" };
  sheet["!merges"] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 1 } }];
  const made = utils.book_new();
  utils.book_append_sheet(made, sheet, "Báo cáo");
  utils.book_append_sheet(made, utils.aoa_to_sheet([[1]]), "__proto__");
  return made;
}

const written = (bookType: BookType, made = book()) => new Uint8Array(write(made, { type: "buffer", bookType }) as Buffer);

describe.each<BookType>(["xls", "xlsb", "ods"])("an .%s", (bookType) => {
  it("is read", async () => {
    const { sheets, activeSheet } = await (await workbookOfFile(written(bookType))).read();
    expect(activeSheet).toBe("Báo cáo");
    expect(sheets.map(({ name }) => name)).toEqual(["Báo cáo", "__proto__"]);
    expect(sheets[0]?.contents.slice(0, 2)).toEqual([["Đơn vị", "Tỷ lệ"], ["Điện Biên", 92.85]]);
    expect(sheets[0]?.contents[2]?.[0]).toBe(true);
    expect(sheets[0]?.numberFormats[1]).toEqual(["General", "0.00"]);
    expect(sheets[0]?.merges).toEqual([{ firstRowIndex: 3, firstColumnIndex: 0, lastRowIndex: 3, lastColumnIndex: 1 }]);
    expect(sheets[1]?.contents).toEqual([[1]]);
  });

  it("is not written", async () => {
    const workbook = await workbookOfFile(written(bookType));
    await expect(workbook.apply([{ kind: "setLedger", text: "{}" }])).rejects.toMatchObject({ reason: "oldFormatFile" });
    await expect(workbook.apply([])).resolves.toBeUndefined();
    expect(workbook.bytes).toBeUndefined();
  });
});

it("errors of an .xls have their names", async () => {
  const { sheets } = await readOldFormat(written("xls"));
  expect(sheets[0]?.cells.get(2)?.get(1)?.content).toEqual({ error: "#DIV/0!" });
});

it("the fonts of texts of an .xls tell in which encoding they are", async () => {
  const bytes = Buffer.from(written("xls"));
  // The writer has one font; another name of the same length takes its place.
  bytes.write(".VnTi", bytes.indexOf("Arial", 0, "utf16le"), "utf16le");
  const { sheets } = await (await workbookOfFile(new Uint8Array(bytes))).read();
  const at = (rowIndex: number, columnIndex: number) => ({ area: { firstRowIndex: rowIndex, firstColumnIndex: columnIndex, lastRowIndex: rowIndex, lastColumnIndex: columnIndex }, fontName: ".VnTi" });
  expect(sheets[0]?.legacyFonts).toEqual([at(0, 0), at(0, 1), at(1, 0), at(3, 0)]);
});

it("formulas of an .ods are read with their values", async () => {
  const made = utils.book_new();
  utils.book_append_sheet(made, { A1: { t: "n", v: 2 }, B1: { t: "n", v: 4, f: "A1*2" }, "!ref": "A1:B1" }, "Một");
  const { sheets } = await readOldFormat(written("ods", made));
  expect(sheets[0]?.cells.get(0)?.get(1)).toEqual({ content: 4, formula: "=A1*2", styleId: 0 });
});

it("notes are read", async () => {
  const made = book();
  utils.cell_add_comment(made.Sheets["Báo cáo"]?.["B2"] as CellObject, "Hỏi lại đơn vị", "Phòng NV1");
  const { sheets } = await readOldFormat(written("xlsb", made));
  expect(sheets[0]?.comments).toEqual([{ rowIndex: 1, columnIndex: 1, author: "Phòng NV1", text: "Hỏi lại đơn vị" }]);
});

it("an .xlsx is written as ever", async () => {
  const workbook = await workbookOfFile(packageOf(workbookParts("<sheetData/>")));
  await workbook.apply([{ kind: "setLedger", text: "{}" }]);
  expect((await workbook.read()).ledgerText).toBe("{}");
  expect(workbook.bytes).toBeDefined();
});

const five = '<table:table-row><table:table-cell office:value-type="float" office:value="5"><text:p>5</text:p></table:table-cell></table:table-row>';

describe("what is refused", () => {
  it.each([
    ["an .ods that stands for billions of cells", openDocument(repeatedRow(16384, figureAttributes)), "payloadTooLarge"],
    ["an .ods with a password", openDocument(five, { "META-INF/manifest.xml": "<manifest><encryption-data/></manifest>" }), "encryptedFile"],
    ["an .ods with a document type", openDocument(five, { "content.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }), "brokenFile"],
    ["an archive of something else", zipSync({ "a.txt": strToU8("a") }), "brokenFile"],
    ["a text", strToU8("Đơn vị;Việc"), "brokenFile"],
    ["an .xls that is cut off", written("xls").slice(0, 1500), "brokenFile"],
  ])("%s", async (_, bytes, reason) => {
    await expect(workbookOfFile(bytes).then(() => readOldFormat(bytes))).rejects.toMatchObject({ reason });
  });

  it("not an .ods whose empty cells reach to the end of the sheet, as all of them do", async () => {
    const { sheets } = await readOldFormat(openDocument(five + repeatedRow(16384, "")));
    expect(sheets[0]?.cells.get(0)?.get(0)?.content).toBe(5);
  });
});

it("a province's table is checked alike, whatever its format", async () => {
  const bytes = sampleFiles().get("mistakes.xlsx");
  if (!bytes) throw new RangeError("no sample");
  const { read } = await import("@e965/xlsx");
  const expected = await useCasesOf(await workbookOfFile(bytes)).check();
  const old = await useCasesOf(await workbookOfFile(written("xls", read(bytes, { cellNF: true })))).check();
  expect(expected.report.findings.length).toBeGreaterThan(0);
  expect(old.report.findings).toEqual(expected.report.findings);
});
