import { openXlsx, type XlsxSheet } from "../../src/xlsx";
import { packageOf, workbookParts, type Parts } from "./support/packageOf";

function sheetOf(sheetChildren: string, more: Parts = {}): XlsxSheet {
  const [sheet] = openXlsx(packageOf(workbookParts(sheetChildren, more))).contents.sheets;
  if (!sheet) throw new RangeError("no sheet");
  return sheet;
}

function cellOf(cell: string) {
  return sheetOf(`<sheetData><row r="1">${cell}</row></sheetData>`).cells.get(0)?.get(0);
}

describe("the content of a cell", () => {
  it.each([
    ["a number", '<c r="A1"><v>92.85</v></c>', 92.85],
    ["a number with an exponent", '<c r="A1"><v>4.555E3</v></c>', 4555],
    ["a shared text", '<c r="A1" t="s"><v>0</v></c>', "Đơn vị"],
    ["a rich shared text, without its reading", '<c r="A1" t="s"><v>1</v></c>', "Thi hành án & dân sự"],
    ["an inline text", '<c r="A1" t="inlineStr"><is><t>Chỉ tiêu</t></is></c>', "Chỉ tiêu"],
    ["a rich inline text", '<c r="A1" t="inlineStr"><is><r><t>Chỉ </t></r><r><rPr><b/></rPr><t>tiêu</t></r></is></c>', "Chỉ tiêu"],
    ["an inline text in a CDATA section", '<c r="A1" t="inlineStr"><is><t><![CDATA[a </c> & b]]></t></is></c>', "a </c> & b"],
    ["an empty inline text", '<c r="A1" t="inlineStr"><is><t/></is></c>', ""],
    ["the text of a formula", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
    ["yes", '<c r="A1" t="b"><v>1</v></c>', true],
    ["no", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: "#DIV/0!" }],
    ["a date of a strict file", '<c r="A1" t="d"><v>2024-09-30</v></c>', 45565],
    ["a date and a time", '<c r="A1" t="d"><v>2024-09-30T12:00:00</v></c>', 45565.5],
    ["a coded character", '<c r="A1" t="inlineStr"><is><t>a_x000A_b</t></is></c>', "a\nb"],
    ["character references", '<c r="A1" t="inlineStr"><is><t>&#272;i&#x1EC3;m &lt;1&gt;</t></is></c>', "Điểm <1>"],
    ["no value", '<c r="A1"><v></v></c>', null],
    ["a look only", '<c r="A1" s="1"/>', null],
    ["single quotes and blanks", "<c  r = 'A1'\n t='inlineStr' ><is><t>x</t></is></c >", "x"],
    ["a comment beside the value", '<c r="A1"><!-- </c> --><v>7</v></c>', 7],
  ])("is %s", (_, cell, content) => {
    expect(cellOf(cell)?.content).toEqual(content);
  });
});

describe("where a cell stands", () => {
  const places = (rows: string) => [...sheetOf(`<sheetData>${rows}</sheetData>`).cells].map(([rowIndex, row]) => [rowIndex, [...row.keys()]]);

  it.each([
    ["its own address", '<row r="3"><c r="B3"><v>1</v></c><c r="AA3"><v>2</v></c></row>', [[2, [1, 26]]]],
    ["after the one before, without addresses", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", [[0, [0, 1]], [1, [0]]]],
    ["after an addressed one", '<row r="2"><c r="C2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>', [[1, [2, 3]], [2, [0]]]],
    ["in the last row of all", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', [[1048575, [16383]]]],
    ["nowhere in an empty row", '<row r="1"/><row r="2"></row>', []],
  ])("is %s", (_, rows, expected) => {
    expect(places(rows)).toEqual(expected);
  });

  it("is told also where all elements carry a prefix", () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const part = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:B3"/></x:mergeCells></x:worksheet>`;
    const { cells, merges } = sheetOf("", { "xl/worksheets/sheet1.xml": part });
    expect(cells.get(0)?.get(1)).toEqual({ content: 2, formula: "=1+1", styleId: 0 });
    expect(merges).toEqual([{ firstRowIndex: 1, firstColumnIndex: 0, lastRowIndex: 2, lastColumnIndex: 1 }]);
  });

  it("is nowhere in a sheet without cells", () => {
    expect(sheetOf("<sheetData/>").cells.size).toBe(0);
  });
});

describe("the formula of a cell", () => {
  it.each([
    ["as it is written", '<c r="A1"><f>SUM(B1:C1)&amp;"x"</f><v>1</v></c>', '=SUM(B1:C1)&"x"'],
    ["without prefixes", '<c r="A1"><f>_xlfn._xlws.FILTER(A2:A3,_xlfn.XLOOKUP("_xlfn.",A2,A3))</f></c>', '=FILTER(A2:A3,XLOOKUP("_xlfn.",A2,A3))'],
    ["with a function of the add-in", '<c r="A1"><f>_xldudf_SOAT_TYLE(A2,A3)&amp;"_xldudf_SOAT_"</f></c>', '=SOAT.TYLE(A2,A3)&"_xldudf_SOAT_"'],
    ["absent", '<c r="A1"><v>1</v></c>', ""],
  ])("is %s", (_, cell, formula) => {
    expect(cellOf(cell)?.formula).toBe(formula);
  });

  it("is written out where it is shared", () => {
    const rows =
      '<row r="2"><c r="D2"><f t="shared" ref="D2:E4" si="0">B2/$C$1+SUM(B$1:B2)*LOG10(2)+\'B2\'!A1+"B2"</f><v>1</v></c><c r="E2"><f t="shared" si="0"/><v>1</v></c></row>' +
      '<row r="4"><c r="D4"><f t="shared" si="0"/><v>1</v></c></row>';
    const { cells } = sheetOf(`<sheetData>${rows}</sheetData>`);
    expect(cells.get(1)?.get(4)?.formula).toBe("=C2/$C$1+SUM(C$1:C2)*LOG10(2)+'B2'!B1+\"B2\"");
    expect(cells.get(3)?.get(3)?.formula).toBe("=B4/$C$1+SUM(B$1:B4)*LOG10(2)+'B2'!A3+\"B2\"");
  });

  it("tells which area an array formula fills", () => {
    const { cells } = sheetOf('<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row></sheetData>');
    expect(cells.get(0)?.get(0)).toEqual({
      content: 2,
      formula: "=B1:B2*2",
      styleId: 0,
      arrayArea: { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 1, lastColumnIndex: 0 },
    });
  });
});
