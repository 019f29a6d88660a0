import { textCell, type Edit } from "../../src/core";
import { fileWorkbook, openXlsx } from "../../src/xlsx";
import { packageOf, partsOf, workbookParts } from "./support/packageOf";

const cells =
  '<sheetData><row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3"><v>3313</v></c></row><row r="4" hidden="1"><c r="C4" s="2"><f>C3/2</f><v>1656.5</v></c></row></sheetData>';
const original = packageOf(workbookParts(`<cols><col min="2" max="5" hidden="1"/></cols>${cells}`));
const area = { firstRowIndex: 2, firstColumnIndex: 3, lastRowIndex: 3, lastColumnIndex: 3 };
const sheet = "Báo cáo";

const edits: readonly Edit[] = [
  { kind: "setCells", sheet, area, inputs: [[{ kind: "formula", formula: "=C3*2" }], [{ kind: "text", text: "=không" }]], numberFormats: [["0.00"], ["General"]] },
  { kind: "addHighlight", sheet, style: "error", areas: [area] },
  { kind: "addOwnedName", name: "_soat_1", sheet, area },
  { kind: "setLedger", text: '{"version":1,"a":"<&>"}' },
];

it("is read from the first to the last cell that holds something", async () => {
  const { sheets, activeSheet } = await fileWorkbook(openXlsx(original)).read();
  expect(activeSheet).toBe(sheet);
  expect(sheets).toEqual([
    {
      name: sheet,
      visibility: "visible",
      isProtected: false,
      origin: { rowIndex: 2, columnIndex: 1 },
      contents: [["Đơn vị", 3313], [null, 1656.5]],
      formulas: [["", ""], ["", "=C3/2"]],
      numberFormats: [["General", "General"], ["General", "0.00%"]],
      merges: [],
      hiddenRowIndexes: [3],
      hiddenColumnIndexes: [1, 2],
      legacyFonts: [],
    },
  ]);
});

it("shows what was applied, also after saving and opening", async () => {
  const workbook = fileWorkbook(openXlsx(original));
  await workbook.apply(edits);
  for (const snapshot of [await workbook.read(), await fileWorkbook(openXlsx(workbook.bytes())).read()]) {
    expect(snapshot.sheets[0]?.formulas).toEqual([["", "", "=C3*2"], ["", "=C3/2", ""]]);
    expect(snapshot.sheets[0]?.contents[1]?.[2]).toBe("=không");
    expect(snapshot.sheets[0]?.numberFormats.map((row) => row[2])).toEqual(["0.00", "General"]);
    expect(snapshot.ownedNames).toEqual([{ name: "_soat_1", sheet, area }]);
    expect(snapshot.ownedHighlights.map(({ style }) => style)).toEqual(["error"]);
    expect(snapshot.ledgerText).toBe('{"version":1,"a":"<&>"}');
  }
});

it("is the original again when everything is taken away, also after saving and opening", async () => {
  const first = fileWorkbook(openXlsx(original));
  await first.apply(edits);
  const later = fileWorkbook(openXlsx(first.bytes()));
  for (const workbook of [first, later]) {
    const { ownedHighlights } = await workbook.read();
    const empty = { kind: "empty" } as const;
    await workbook.apply([
      { kind: "setCells", sheet, area, inputs: [[empty], [empty]], numberFormats: [["General"], ["General"]] },
      ...ownedHighlights.map(({ id }): Edit => ({ kind: "removeHighlight", sheet, id })),
      { kind: "removeOwnedName", name: "_soat_1" },
      { kind: "setLedger", text: undefined },
    ]);
  }
  expect(first.bytes()).toEqual(original);
  expect(partsOf(later.bytes())).toEqual(partsOf(original));
});

describe("an owned sheet", () => {
  const put = (text: string): Edit => ({
    kind: "putOwnedSheet",
    name: "_soat_sheet",
    sheet: "Danh sách",
    design: { rows: [[textCell("heading", "Nội dung")], [textCell("wrapped", text)]], columnWidths: [30], frozen: { rowCount: 1, columnCount: 0 } },
  });
  const take: Edit = { kind: "removeOwnedSheet", name: "_soat_sheet", sheet: "Danh sách" };

  it("is put, and put again in the same place", async () => {
    const workbook = fileWorkbook(openXlsx(original));
    await workbook.apply([put("một")]);
    await workbook.apply([put("hai")]);
    const { sheets } = openXlsx(workbook.bytes()).contents;
    expect(sheets.map(({ name }) => name)).toEqual([sheet, "Danh sách"]);
    expect(sheets[1]?.cells.get(1)?.get(0)?.content).toBe("hai");
    expect(sheets[1]).toMatchObject({ frozen: { rowCount: 1, columnCount: 0 }, columns: [{ widthCharacters: 30 }] });
  });

  it("has a bold header and texts that wrap, in the font of the workbook", async () => {
    const workbook = fileWorkbook(openXlsx(original));
    await workbook.apply([put("một")]);
    const { sheets, styles } = openXlsx(workbook.bytes()).contents;
    const looks = [...(sheets[1]?.cells.values() ?? [])].map((row) => styles[row.get(0)?.styleId ?? 0]);
    expect(looks.map((look) => [look?.font.isBold, look?.font.name, look?.alignment.isWrapped, look?.alignment.vertical])).toEqual([
      [true, "Calibri", true, "center"],
      [false, "Calibri", true, "center"],
    ]);
  });

  it("goes without a trace, also after saving and opening", async () => {
    const first = fileWorkbook(openXlsx(original));
    await first.apply([put("một")]);
    const later = fileWorkbook(openXlsx(first.bytes()));
    for (const workbook of [first, later]) await workbook.apply([take]);
    expect(first.bytes()).toEqual(original);
    expect(partsOf(later.bytes())).toEqual(partsOf(original));
  });
});

describe("a workbook with a locked structure", () => {
  const book = (locked: string) => (workbookParts("")["xl/workbook.xml"] ?? "").replace("<bookViews>", `<workbookProtection ${locked}/><bookViews>`);
  const locked = packageOf(workbookParts(cells, { "xl/workbook.xml": book('lockStructure="1"') }));
  const design = { rows: [[textCell("heading", "Nội dung")]], columnWidths: [30] };
  const putIt: Edit = { kind: "putOwnedSheet", name: "_soat_sheet", sheet: "Danh sách", design };

  it.each<[string, Edit]>([
    ["an owned sheet", putIt],
    ["a sheet of the person", { kind: "addSheet", sheet: "Chỉ tiêu", design }],
    ["the taking away of a sheet", { kind: "removeOwnedSheet", name: "_soat_sheet", sheet: "Danh sách" }],
  ])("refuses %s, and writes nothing", async (_, edit) => {
    const workbook = fileWorkbook(openXlsx(locked));
    await expect(workbook.apply([...edits, edit])).rejects.toMatchObject({ name: "HostFailure", reason: "protectedWorkbook" });
    expect(workbook.bytes()).toEqual(locked);
  });

  it("takes everything else", async () => {
    const workbook = fileWorkbook(openXlsx(locked));
    await workbook.apply(edits);
    expect((await workbook.read()).ownedHighlights).toHaveLength(1);
  });

  it("is one only when its structure is locked, not its windows", async () => {
    const workbook = fileWorkbook(openXlsx(packageOf(workbookParts(cells, { "xl/workbook.xml": book('lockWindows="1" lockStructure="0"') }))));
    await workbook.apply([putIt]);
    expect((await workbook.read()).sheets).toHaveLength(2);
  });
});

describe("what a file refuses", () => {
  const empty: Edit = { kind: "setCells", sheet, area: { ...area, lastRowIndex: 2 }, inputs: [[{ kind: "empty" }]], numberFormats: undefined };

  it.each([
    ["a sheet that is gone", original, { ...empty, sheet: "Khác" }, "sheetGone"],
    ["a protected sheet", packageOf(workbookParts(`${cells}<sheetProtection sheet="1"/>`)), empty, "protectedSheet"],
  ])("%s, and writes nothing", async (_, bytes, edit, reason) => {
    const workbook = fileWorkbook(openXlsx(bytes));
    await expect(workbook.apply([...edits.slice(2), edit])).rejects.toMatchObject({ reason });
    expect(workbook.bytes()).toEqual(bytes);
  });

  it("a grid of billions", async () => {
    const far = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    await expect(fileWorkbook(openXlsx(packageOf(workbookParts(far)))).read()).rejects.toMatchObject({ reason: "payloadTooLarge" });
  });
});
