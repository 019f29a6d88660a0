import { openXlsx } from "../../src/xlsx";
import { packageOf, workbookParts } from "./support/packageOf";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = (...items: readonly (readonly [kind: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${links}/${kind}" Target="${target}"/>`).join("")}</Relationships>`;

const sheetChildren =
  '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultColWidth="9.5" defaultRowHeight="15.75"/><cols><col min="2" max="4" width="12.5" hidden="1" style="2"/></cols>' +
  '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1" s="1"/></row><row r="2" hidden="1" s="2" customFormat="1"/></sheetData>' +
  '<sheetProtection sheet="1"/><autoFilter ref="A3:D9"/><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B9 D2"><cfRule type="cellIs" priority="2" operator="between" stopIfTrue="1"><formula>1</formula><formula>5</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" errorTitle="Sai" error="Chọn lại" sqref="C2:C9"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="1"><xm:f>Khác!A1&gt;1</xm:f><x14:dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFF0000"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>E5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';

const bytes = packageOf(
  workbookParts(sheetChildren, {
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${links}"><workbookPr date1904="1"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Báo cáo" sheetId="1" state="hidden" r:id="rId1"/><sheet name="__proto__" sheetId="2" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Báo cáo'!$A$1:$D$9</definedName><definedName name="ChiTieu" hidden="1">'Báo cáo'!$B$2</definedName></definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(["worksheet", "/xl/worksheets/sheet1.xml"], ["worksheet", "worksheets/sheet2.xml"], ["styles", "styles.xml"], ["customXml", "../customXml/item1.xml"]),
    "xl/worksheets/sheet2.xml": `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(["comments", "../comments1.xml"], ["table", "/xl/tables/table1.xml"]),
    "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>Thẩm tra</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Xem </t></r><r><t>lại</t></r></text></comment></commentList></comments>`,
    "xl/tables/table1.xml": `<table xmlns="${main}" id="1" name="T1" displayName="Bảng1" ref="A3:B9" totalsRowCount="1"><tableColumns count="2"><tableColumn id="1" name="Đơn_x000a_vị"/><tableColumn id="2" name="Việc"/></tableColumns></table>`,
    "customXml/item1.xml": '<r:record xmlns:r="urn:example:one">x</r:record>',
  }),
);
const { contents } = openXlsx(bytes);
const [sheet] = contents.sheets;

it("reads the sheets, the one in front and the day count", () => {
  expect(contents.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Báo cáo", "hidden"],
    ["__proto__", "visible"],
  ]);
  expect(contents.activeSheet).toBe("__proto__");
  expect(contents.date1904).toBe(true);
});

it("reads names and custom XML", () => {
  expect(contents.names).toEqual([
    { name: "_xlnm.Print_Area", scopeSheet: "Báo cáo", formula: "='Báo cáo'!$A$1:$D$9", isHidden: false },
    { name: "ChiTieu", scopeSheet: undefined, formula: "='Báo cáo'!$B$2", isHidden: true },
  ]);
  expect(contents.customXmlParts).toEqual([{ namespace: "urn:example:one", text: '<r:record xmlns:r="urn:example:one">x</r:record>' }]);
});

it("reads the shape of a sheet", () => {
  expect(sheet).toMatchObject({
    isProtected: true,
    merges: [{ firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 0, lastColumnIndex: 3 }],
    columns: [{ firstColumnIndex: 1, lastColumnIndex: 3, widthCharacters: 12.5, isHidden: true, styleId: 2 }],
    defaultColumnWidthCharacters: 9.5,
    defaultRowHeightPoints: 15.75,
    showsGridLines: false,
    frozen: { rowCount: 3, columnCount: 1 },
    autoFilterArea: { firstRowIndex: 2, firstColumnIndex: 0, lastRowIndex: 8, lastColumnIndex: 3 },
  });
  expect([...(sheet?.rows ?? [])]).toEqual([
    [0, { heightPoints: 30, isHidden: false, styleId: undefined }],
    [1, { heightPoints: undefined, isHidden: true, styleId: 2 }],
  ]);
});

it("reads rules old and new, notes, tables and what may be typed", () => {
  expect(sheet?.conditionalFormats).toEqual([
    {
      areas: [
        { firstRowIndex: 1, firstColumnIndex: 1, lastRowIndex: 8, lastColumnIndex: 1 },
        { firstRowIndex: 1, firstColumnIndex: 3, lastRowIndex: 1, lastColumnIndex: 3 },
      ],
      priority: 2,
      type: "cellIs",
      operator: "between",
      formulas: ["1", "5"],
      style: undefined,
      stopIfTrue: true,
    },
    {
      areas: [{ firstRowIndex: 4, firstColumnIndex: 4, lastRowIndex: 4, lastColumnIndex: 4 }],
      priority: 1,
      type: "expression",
      operator: undefined,
      formulas: ["Khác!A1>1"],
      style: { fillColor: "#FF0000", isBold: true },
      stopIfTrue: false,
    },
  ]);
  expect(sheet?.comments).toEqual([{ rowIndex: 1, columnIndex: 1, author: "Thẩm tra", text: "Xem lại" }]);
  expect(sheet?.tables).toEqual([
    { name: "Bảng1", area: { firstRowIndex: 2, firstColumnIndex: 0, lastRowIndex: 8, lastColumnIndex: 1 }, columns: ["Đơn\nvị", "Việc"], hasHeaderRow: true, hasTotalsRow: true },
  ]);
  expect(sheet?.dataValidations).toEqual([
    {
      areas: [{ firstRowIndex: 1, firstColumnIndex: 2, lastRowIndex: 8, lastColumnIndex: 2 }],
      type: "list",
      operator: undefined,
      formulas: ['"a,b"'],
      allowsBlank: true,
      errorTitle: "Sai",
      errorText: "Chọn lại",
    },
  ]);
});

it("reads how cells look", () => {
  expect(contents.styles[1]).toEqual({
    numberFormat: "0.0",
    font: { name: "Times New Roman", sizePoints: 13, isBold: true, isItalic: false, isStruck: false, underline: "none", color: "#7A0B0B" },
    fillColor: "#FFF3CD",
    borders: { left: { line: "thin", color: "#000000" }, right: undefined, top: undefined, bottom: { line: "double", color: undefined } },
    alignment: { horizontal: "center", vertical: "bottom", isWrapped: true, indent: 0, rotation: -45 },
    isLocked: false,
  });
  expect(contents.styles.map(({ numberFormat }) => numberFormat)).toEqual(["General", "0.0", "0.00%"]);
});
