import { openXlsx, patchXlsx, type XlsxCellInput, type XlsxChange } from "../../src/xlsx";
import { packageOf, partsOf, workbookParts, type Parts } from "./support/packageOf";

const sheet = "Báo cáo";
const sheetPath = "xl/worksheets/sheet1.xml";

/** The cells of the sheet's part after changes, as they are written. */
function cellsAfter(cells: string, changes: readonly XlsxChange[], more: Parts = {}): string {
  const bytes = packageOf(workbookParts(cells, more));
  return /<sheetData.*(?:<\/sheetData>|\/>)/s.exec(partsOf(patchXlsx(openXlsx(bytes), changes))[sheetPath] ?? "")?.[0] ?? "";
}

function set(address: readonly [rowIndex: number, columnIndex: number], input: Partial<XlsxCellInput>, numberFormat?: string): XlsxChange {
  const [rowIndex, columnIndex] = address;
  return { kind: "setCell", at: { sheet, rowIndex, columnIndex }, input: { formula: "", content: null, ...input }, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

const remove = (rowIndex: number, columnIndex: number): XlsxChange => ({ kind: "removeCell", at: { sheet, rowIndex, columnIndex } });

describe("what is written in a cell", () => {
  it.each<[string, Partial<XlsxCellInput>, string]>([
    ["a number", { content: 92.85 }, '<c r="A1"><v>92.85</v></c>'],
    ["a text", { content: "Điện Biên" }, '<c r="A1" t="inlineStr"><is><t>Điện Biên</t></is></c>'],
    ["a text like a formula", { content: "=1+1" }, '<c r="A1" t="inlineStr"><is><t>=1+1</t></is></c>'],
    ["a text like markup", { content: "</t><f>1</f>&" }, '<c r="A1" t="inlineStr"><is><t>&lt;/t&gt;&lt;f&gt;1&lt;/f&gt;&amp;</t></is></c>'],
    ["a text with blanks around", { content: " a " }, '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a </t></is></c>'],
    ["a text with unwritable characters", { content: "a\u0007_x0041_" }, '<c r="A1" t="inlineStr"><is><t>a_x0007__x005F_x0041_</t></is></c>'],
    ["yes", { content: true }, '<c r="A1" t="b"><v>1</v></c>'],
    ["an error", { content: { error: "#N/A" } }, '<c r="A1" t="e"><v>#N/A</v></c>'],
    ["a formula with its value", { formula: '=IF(B1>0,"a&b",1)', content: "a&b" }, '<c r="A1" t="str"><f>IF(B1&gt;0,"a&amp;b",1)</f><v>a&amp;b</v></c>'],
    ["a formula without a value", { formula: "=B1" }, '<c r="A1"><f>B1</f></c>'],
    ["a newer function", { formula: '=CONCAT(B1,"CONCAT(",Concat!A1)', content: "" }, '<c r="A1" t="str"><f>_xlfn.CONCAT(B1,"CONCAT(",Concat!A1)</f><v></v></c>'],
    ["a function of the add-in", { formula: '=SOAT.TYLE(B1,C1)&"SOAT.TYLE("', content: 85.42 }, '<c r="A1"><f>_xldudf_SOAT_TYLE(B1,C1)&amp;"SOAT.TYLE("</f><v>85.42</v></c>'],
  ])("%s", (_, input, cell) => {
    expect(cellsAfter("<sheetData/>", [set([0, 0], input)])).toBe(`<sheetData><row r="1">${cell}</row></sheetData>`);
  });

  it("reads back as it was written", () => {
    const texts = ["a\u0007_x0041_", " hai\ndòng ", "Đ\u0110 “”", "]]>", "\ud800 lẻ"];
    const bytes = patchXlsx(openXlsx(packageOf(workbookParts("<sheetData/>"))), texts.map((content, rowIndex) => set([rowIndex, 0], { content })));
    const cells = openXlsx(bytes).contents.sheets[0]?.cells;
    expect(texts.map((_, rowIndex) => cells?.get(rowIndex)?.get(0)?.content)).toEqual(texts);
  });
});

describe("where a cell is written", () => {
  it.each([
    ["before others in its row", '<sheetData><row r="1"><c r="B1"><v>2</v></c></row></sheetData>', '<sheetData><row r="1"><c r="A1"><v>9</v></c><c r="B1"><v>2</v></c></row></sheetData>'],
    ["in an empty row", '<sheetData><row r="1" ht="20"/></sheetData>', '<sheetData><row r="1" ht="20"><c r="A1"><v>9</v></c></row></sheetData>'],
    ["before other rows", '<sheetData><row r="3"/></sheetData>', '<sheetData><row r="1"><c r="A1"><v>9</v></c></row><row r="3"/></sheetData>'],
    ["over a value, keeping the look", '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c></row></sheetData>', '<sheetData><row r="1"><c r="A1" s="1"><v>9</v></c></row></sheetData>'],
    ["with the look of its row", '<sheetData><row r="1" s="2" customFormat="1"/></sheetData>', '<sheetData><row r="1" s="2" customFormat="1"><c r="A1" s="2"><v>9</v></c></row></sheetData>'],
    ["over a cell without address", "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>", '<sheetData><row><c r="A1"><v>9</v></c><c><v>2</v></c></row></sheetData>'],
  ])("%s", (_, before, after) => {
    expect(cellsAfter(before, [set([0, 0], { content: 9 })])).toBe(after);
  });

  it("behind all others, in the order of the sheet", () => {
    const changes = [set([4, 1], { content: 4 }), set([1, 2], { content: 3 }), set([1, 0], { content: 2 })];
    expect(cellsAfter('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', changes)).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>3</v></c></row><row r="5"><c r="B5"><v>4</v></c></row></sheetData>',
    );
  });

  it("with the prefix of the sheet", () => {
    const part = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
    const patched = patchXlsx(openXlsx(packageOf(workbookParts("", { [sheetPath]: part }))), [set([0, 0], { content: "a", formula: "=B1" })]);
    expect(partsOf(patched)[sheetPath]).toContain('<x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:f>B1</x:f><x:v>a</x:v></x:c></x:row></x:sheetData>');
  });
});

describe("what goes when a cell goes", () => {
  it.each([
    ["the cell", '<sheetData><row r="1" ht="20"><c r="A1"><v>1</v></c><c r="B1"/></row></sheetData>', '<sheetData><row r="1" ht="20"><c r="B1"/></row></sheetData>'],
    ["the row that says nothing else", '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"/></sheetData>', '<sheetData><row r="2"/></sheetData>'],
    ["not the place of the next cell", '<sheetData><row r="1"><c r="A1"><v>1</v></c><c><v>2</v></c></row></sheetData>', '<sheetData><row r="1"><c r="A1"/><c><v>2</v></c></row></sheetData>'],
    ["nothing, when it is not there", '<sheetData><row r="1"><c r="B1"/></row></sheetData>', '<sheetData><row r="1"><c r="B1"/></row></sheetData>'],
  ])("%s", (_, before, after) => {
    expect(cellsAfter(before, [remove(0, 0)])).toBe(after);
  });

  it("nothing but the content, when it is emptied and has a look", () => {
    expect(cellsAfter('<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>', [set([0, 0], {})])).toBe('<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>');
  });
});

describe("formulas that lean on others", () => {
  const shared = '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="4">B1&amp;"x"</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="4"/><v>2</v></c></row></sheetData>';

  it("are written out when the cell that holds them changes", () => {
    expect(cellsAfter(shared, [set([0, 0], { content: 9 })])).toBe(
      '<sheetData><row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"><f>B2&amp;"x"</f><v>2</v></c></row></sheetData>',
    );
  });

  it("stay when one that leans changes", () => {
    expect(cellsAfter(shared, [set([1, 0], { content: 9 })])).toBe(shared.replace('<c r="A2"><f t="shared" si="4"/><v>2</v></c>', '<c r="A2"><v>9</v></c>'));
  });

  it("are not torn when they fill an area", () => {
    const array = '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>';
    expect(() => cellsAfter(array, [set([0, 1], { content: 9 })])).toThrow("notSupported");
  });
});

it("keeps the area that the sheet claims to use true, and back again", () => {
  const before = '<dimension ref="B2"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>';
  const bytes = packageOf(workbookParts(before));
  const grown = patchXlsx(openXlsx(bytes), [set([4, 3], { content: 9 })]);
  expect(partsOf(grown)[sheetPath]).toContain('<dimension ref="B2:D5"/>');
  expect(partsOf(patchXlsx(openXlsx(grown), [remove(4, 3)]))).toEqual(partsOf(bytes));
});

it("says which sheet is gone", () => {
  expect(() => cellsAfter("<sheetData/>", [{ kind: "removeCell", at: { sheet: "Khác", rowIndex: 0, columnIndex: 0 } }])).toThrow("sheetGone");
});
