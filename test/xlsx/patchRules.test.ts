import { openXlsx, patchXlsx, type XlsxChange, type XlsxConditionalFormat } from "../../src/xlsx";
import { packageOf, partsOf, workbookParts, type Parts } from "./support/packageOf";

const sheet = "Báo cáo";
const area = { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 0, lastColumnIndex: 0 };
const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const add = (formula: string): XlsxChange => ({ kind: "addConditionalFormat", sheet, areas: [area], formula, style: { isBold: true } });
const remove = (formula: string): XlsxChange => ({ kind: "removeConditionalFormats", sheet, matches: ({ formulas }) => formulas[0] === formula });
const rule = (priority: number, attributes = "") => `<conditionalFormatting sqref="A1"${attributes}><cfRule type="expression" priority="${priority}"><formula>OLD${priority}</formula></cfRule></conditionalFormatting>`;

function rulesOf(bytes: Uint8Array): readonly string[] {
  const rules: readonly XlsxConditionalFormat[] = openXlsx(bytes).contents.sheets[0]?.conditionalFormats ?? [];
  return [...rules].sort((one, other) => one.priority - other.priority).map(({ priority, formulas }) => `${priority} ${formulas[0]}`);
}

/** Adds two rules; then takes them away after saving and opening. */
function addedAndRemoved(sheetChildren: string, more: Parts = {}) {
  const original = packageOf(workbookParts(sheetChildren, more));
  const added = patchXlsx(openXlsx(original), [add("NEW1"), add("NEW2")]);
  const removed = patchXlsx(openXlsx(added), [remove("NEW1"), remove("NEW2")]);
  return { original, added, removed };
}

const newer =
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="1" id="{1}"><xm:f>X14</xm:f></x14:cfRule><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

describe("added rules", () => {
  it.each([
    ["alone", data, ["1 NEW2", "2 NEW1"]],
    ["above others", data + rule(1) + rule(2), ["1 NEW2", "2 NEW1", "3 OLD1", "4 OLD2"]],
    ["above newer ones", data + rule(2) + newer, ["1 NEW2", "2 NEW1", "3 X14", "4 OLD2"]],
    ["above others that begin late", data + rule(7), ["1 NEW2", "2 NEW1", "9 OLD7"]],
    ["below others that a pivot table counts on", data + rule(3, ' pivot="1"').replace("<cfRule", '<cfRule pivot="1"'), ["3 OLD3", "4 NEW2", "5 NEW1"]],
  ])("stand %s, and go without a trace", (_, sheetChildren, expected) => {
    const { original, added, removed } = addedAndRemoved(sheetChildren);
    expect(rulesOf(added)).toEqual(expected);
    expect(partsOf(removed)).toEqual(partsOf(original));
  });

  it("stand where the format wants them", () => {
    const children = `${data}<mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells><phoneticPr fontId="0"/><dataValidations count="0"/><pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/>`;
    const { added } = addedAndRemoved(children);
    expect(partsOf(added)["xl/worksheets/sheet1.xml"]).toMatch(/<phoneticPr [^>]*\/><conditionalFormatting.*<\/conditionalFormatting><dataValidations/);
  });

  it("share one look, which goes with the last of them", () => {
    const { added, removed } = addedAndRemoved(data);
    expect(partsOf(added)["xl/styles.xml"]).toContain('<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>');
    expect(partsOf(removed)["xl/styles.xml"]).toContain('<dxfs count="0"/>');
  });

  it("leave their look behind when a table uses it", () => {
    const table = '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A1:A2" headerRowDxfId="0"/>';
    const { removed } = addedAndRemoved(data, { "xl/tables/table1.xml": table });
    expect(partsOf(removed)["xl/styles.xml"]).toContain('<dxfs count="1">');
  });

  it("are taken from a block that others share", () => {
    const block = '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A</formula></cfRule><cfRule type="expression" priority="2"><formula>B</formula></cfRule></conditionalFormatting>';
    expect(rulesOf(patchXlsx(openXlsx(packageOf(workbookParts(data + block))), [remove("B")]))).toEqual(["1 A"]);
  });
});
