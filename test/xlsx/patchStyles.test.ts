import { openXlsx, patchXlsx, type XlsxChange } from "../../src/xlsx";
import { packageOf, partsOf, workbookParts, type Parts } from "./support/packageOf";

const sheet = "Báo cáo";
const data = '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>';
const stylesPath = "xl/styles.xml";
const withoutFormats = { [stylesPath]: (workbookParts("")[stylesPath] ?? "").replace(/<numFmts.*<\/numFmts>/, "").replace('numFmtId="164"', 'numFmtId="2"') };

function formatted(rowIndex: number, numberFormat: string, content: number | null = 1): XlsxChange {
  return { kind: "setCell", at: { sheet, rowIndex, columnIndex: 3 }, input: { formula: "", content }, numberFormat };
}

/** The formats of a file that was given looks and, after saving and opening, was relieved of them. */
function givenBack(more: Parts, numberFormats: readonly string[]): { readonly before: Parts; readonly between: Parts; readonly after: Parts } {
  const original = packageOf(workbookParts(data, more));
  const given = patchXlsx(openXlsx(original), numberFormats.map((code, rowIndex) => formatted(rowIndex, code)));
  const relieved = patchXlsx(openXlsx(given), numberFormats.map((_, rowIndex) => formatted(rowIndex, "General", null)));
  return { before: partsOf(original), between: partsOf(given), after: partsOf(relieved) };
}

describe("looks that were given and taken away again", () => {
  it.each<[string, Parts, readonly string[]]>([
    ["a code of its own", {}, ["+0.00;-0.00;0.00"]],
    ["two codes, one of them known", {}, ["0.0", '0.00" điểm"']],
    ["a code that every file knows", {}, ["0.00"]],
    ["the first code of a file", withoutFormats, ["+0.00%;-0.00%;0.00%"]],
  ])("leave nothing behind: %s", (_, more, numberFormats) => {
    const { before, between, after } = givenBack(more, numberFormats);
    expect(between[stylesPath]).not.toBe(before[stylesPath]);
    expect(after).toEqual(before);
  });

  it("leave a code behind that a pivot table has come to use", () => {
    const { between } = givenBack({}, ["+0.0;-0.0"]);
    const used = packageOf({ ...between, "xl/pivotTables/pivotTable1.xml": '<pivotTableDefinition><dataFields><dataField numFmtId="165"/></dataFields></pivotTableDefinition>' });
    expect(partsOf(patchXlsx(openXlsx(used), [formatted(0, "General", null)]))[stylesPath]).toContain('formatCode="+0.0;-0.0"');
  });

  it("leave the file's own code behind, though nobody uses it", () => {
    const unused = { [stylesPath]: (workbookParts("")[stylesPath] ?? "").replace('<numFmts count="1">', '<numFmts count="2">').replace("</numFmts>", '<numFmt numFmtId="170" formatCode="0.000"/></numFmts>') };
    const { before, after } = givenBack(unused, ["0.0000"]);
    expect(after).toEqual(before);
  });
});
