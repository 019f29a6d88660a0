import { read, utils } from "@e965/xlsx";
import { openXlsx, patchXlsx, type XlsxChange } from "../../src/xlsx";
import { packageOf, partsOf, workbookParts } from "./support/packageOf";

const sheetChildren =
  '<dimension ref="A1:C3"/><sheetData>' +
  '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Có điều kiện</t></is></c><c r="C1" t="s"><v>1</v></c></row>' +
  '<row r="2"><c r="A2"><v>3313</v></c><c r="B2"><v>2628</v></c></row>' +
  '<row r="3"><c r="A3"><v>4555</v></c></row>' +
  '</sheetData><conditionalFormatting sqref="A2:A3"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

const at = { sheet: "Báo cáo", rowIndex: 1, columnIndex: 2 };

/** What filling and highlighting one rate comes to in a file. */
const annotations: readonly XlsxChange[] = [
  { kind: "setCell", at, input: { formula: '=IF(A2>0,ROUND(B2/A2*100,2),"")', content: 79.32 }, numberFormat: "0.00" },
  {
    kind: "addConditionalFormat",
    sheet: "Báo cáo",
    areas: [{ firstRowIndex: 1, firstColumnIndex: 2, lastRowIndex: 1, lastColumnIndex: 2 }],
    formula: 'N("marker")=0',
    style: { fillColor: "#FDE0DD", fontColor: "#7A0B0B", isBold: true },
  },
  { kind: "setName", name: "_soat_1", formula: "='Báo cáo'!$C$2", isHidden: true },
  { kind: "setCustomXmlPart", namespace: "urn:example:record", text: '<record xmlns="urn:example:record">{"version":1}</record>' },
];

/** What takes the annotations away again. */
const removals: readonly XlsxChange[] = [
  { kind: "setCell", at, input: { formula: "", content: null }, numberFormat: "General" },
  { kind: "removeConditionalFormats", sheet: "Báo cáo", matches: ({ formulas }) => formulas[0] === 'N("marker")=0' },
  { kind: "removeName", name: "_soat_1" },
  { kind: "setCustomXmlPart", namespace: "urn:example:record", text: undefined },
];

const original = packageOf(workbookParts(sheetChildren));

describe("a file that is opened, annotated, saved and opened again", () => {
  const annotated = patchXlsx(openXlsx(original), annotations);

  it("has the formula, its value and its format for another reader", () => {
    const sheet = read(annotated, { cellNF: true }).Sheets["Báo cáo"] ?? {};
    expect(sheet["C2"]).toMatchObject({ f: 'IF(A2>0,ROUND(B2/A2*100,2),"")', v: 79.32, z: "0.00" });
    expect(utils.sheet_to_json(sheet, { header: 1 })).toEqual([
      ["Đơn vị", "Có điều kiện", "Thi hành án & dân sự"],
      [3313, 2628, 79.32],
      [4555],
    ]);
  });

  it("has the name for another reader", () => {
    expect(read(annotated).Workbook?.Names).toEqual([{ Name: "_soat_1", Ref: "'Báo cáo'!$C$2", Hidden: true }]);
  });

  it("reads back what was written", () => {
    const { sheets, names, customXmlParts } = openXlsx(annotated).contents;
    expect(sheets[0]?.cells.get(1)?.get(2)).toMatchObject({ formula: '=IF(A2>0,ROUND(B2/A2*100,2),"")', content: 79.32 });
    expect(sheets[0]?.conditionalFormats.map(({ priority, formulas }) => ({ priority, formulas }))).toEqual([
      { priority: 2, formulas: ["0"] },
      { priority: 1, formulas: ['N("marker")=0'] },
    ]);
    expect(names).toEqual([{ name: "_soat_1", scopeSheet: undefined, formula: "='Báo cáo'!$C$2", isHidden: true }]);
    expect(customXmlParts).toEqual([{ namespace: "urn:example:record", text: '<record xmlns="urn:example:record">{"version":1}</record>' }]);
  });

  it("keeps every part that was not touched", () => {
    const before = partsOf(original);
    const after = partsOf(annotated);
    expect(Object.keys(before).filter((path) => before[path] !== after[path])).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/styles.xml",
    ]);
  });

  it("is the original file when changes come to nothing", () => {
    expect(patchXlsx(openXlsx(original), [...annotations, ...removals])).toEqual(original);
  });

  it("gets its parts back after saving and opening", () => {
    expect(partsOf(patchXlsx(openXlsx(annotated), removals))).toEqual(partsOf(original));
  });
});
