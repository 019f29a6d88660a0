import { read } from "@e965/xlsx";
import { newXlsx, openXlsx } from "../../src/xlsx";
import { summaryDesign, tableDesign } from "../support/designs";
import { danglingParts } from "./support/danglingParts";
import { addedSheet, edited, plainFile, put, sheet } from "./support/editedFile";
import { packageOf, partsOf, type Parts } from "./support/packageOf";
import { allOf, theOne, xmlTree, type XmlNode } from "./support/xmlTree";

describe("the part of a designed sheet", () => {
  let parts: Parts;
  let root: XmlNode;
  beforeAll(async () => {
    parts = partsOf(await edited(plainFile, [put(summaryDesign)]));
    root = addedSheet(parts);
  });

  it("has its sections in the order of the format", () => {
    expect(root.children.map(({ name }) => name)).toEqual(
      "sheetPr sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter drawing extLst".split(" "),
    );
  });

  it("is a package in which everything is listed and everything listed is there", () => {
    expect(danglingParts(parts)).toEqual([]);
  });

  it("keeps rows and columns in view, and has its heights and widths", () => {
    expect(theOne(root, "pane").attributes).toEqual({ xSplit: "2", ySplit: "3", topLeftCell: "C4", activePane: "bottomRight", state: "frozen" });
    expect(allOf(root, "col").map(({ attributes }) => attributes["width"])).toEqual(["6", "30", "12", "10", "12"]);
    const fixed = allOf(root, "row").filter(({ attributes }) => attributes["customHeight"] === "1");
    expect(fixed.map(({ attributes }) => [attributes["r"], attributes["ht"]])).toEqual([["1", "24"], ["3", "32"]]);
  });

  it("is printed on A4, across, one page wide, with the headings on each page and its number below", () => {
    expect(theOne(root, "pageSetUpPr").attributes).toEqual({ fitToPage: "1" });
    expect(theOne(root, "pageSetup").attributes).toEqual({ paperSize: "9", orientation: "landscape", fitToWidth: "1", fitToHeight: "0" });
    expect(theOne(root, "oddFooter").text).toBe("&C&P/&N");
    const names = allOf(xmlTree(parts["xl/workbook.xml"] ?? ""), "definedName").map(({ attributes, text }) => [attributes["name"], attributes["localSheetId"], attributes["hidden"], text]);
    expect(names).toEqual([
      ["_xlnm._FilterDatabase", "1", "1", "'Tổng hợp'!$A$3:$E$6"],
      ["_xlnm.Print_Titles", "1", undefined, "'Tổng hợp'!$1:$3"],
      ["_soat_summary", undefined, "1", "'Tổng hợp'!$A$1"],
      ["TyLeXong", undefined, undefined, "'Tổng hợp'!$D$4:$D$6"],
    ]);
  });

  it("is protected without a password, but for the cells to fill in", () => {
    expect(theOne(root, "sheetProtection").attributes).toEqual({ sheet: "1", objects: "1", scenarios: "1", formatColumns: "0", formatRows: "0", autoFilter: "0" });
    const formats = theOne(xmlTree(parts["xl/styles.xml"] ?? ""), "cellXfs").children;
    const unlocked = allOf(root, "c").filter(({ attributes }) => allOf(formats[Number(attributes["s"])] ?? root, "protection").some((each) => each.attributes["locked"] === "0"));
    expect(unlocked.map(({ attributes }) => attributes["r"])).toEqual(["C6", "E6"]);
  });

  it("refuses what may not be typed, in words", () => {
    const rules = allOf(root, "dataValidation").map(({ attributes: { type, operator, sqref, errorTitle, error }, children }) => [sqref, type, operator, children.map(({ text }) => text), errorTitle, error]);
    expect(rules).toEqual([
      ["C6", "whole", "greaterThanOrEqual", ["0"], "Số việc", "Nhập số nguyên không âm."],
      ["E6", "decimal", "between", ["-100", "100"], "Chênh lệch", "Từ -100 đến 100."],
      ["B4:B6", "list", undefined, ['"Sơn La,Điện Biên,Lai Châu"'], "Đơn vị", "Chọn trong danh sách."],
      ["C4:C5", "custom", undefined, ["ISNUMBER(C4)"], "Xong", "Nhập số."],
    ]);
  });

  it("has bars in cells that older and newer readers know: each rule has its extension", () => {
    const ids = allOf(root, "x14:id").map(({ text }) => text);
    expect(new Set(ids).size).toBe(2);
    expect(allOf(root, "x14:cfRule").map(({ attributes }) => attributes["id"])).toEqual(ids);
    expect(allOf(root, "xm:sqref").map(({ text }) => text)).toEqual(["D4:D6", "E4:E6"]);
    expect(allOf(root, "x14:dataBar").map(({ attributes }) => attributes["axisPosition"])).toEqual([undefined, "middle"]);
  });

  it("leads from a cell to another", () => {
    expect(theOne(root, "hyperlink").attributes).toEqual({ ref: "B4", location: "'Biểu 06'!C3" });
  });

  it("is read by another reader as it was meant: text as text, formulas with their values", () => {
    const { Sheets, SheetNames } = read(packageOf(parts), { cellFormula: true, cellNF: true });
    expect(SheetNames).toEqual(["Báo cáo", sheet]);
    expect(Sheets[sheet]).toMatchObject({
      C7: { t: "n", f: "SUM(C4:C6)", v: 7591 },
      A8: { t: "s", v: "=1+1" },
      C4: { z: "#,##0" },
      D4: { z: "0.00" },
      E4: { z: "+0.00;-0.00;0.00" },
      "!merges": [{ s: { r: 0, c: 0 }, e: { r: 0, c: 4 } }],
      "!autofilter": { ref: "A3:E6" },
    });
    expect(Sheets[sheet]?.["A8"]).not.toHaveProperty("f");
  });
});

describe("a new file", () => {
  const bytes = newXlsx([{ name: sheet, design: summaryDesign }, { name: "Chỉ tiêu", design: tableDesign }]);

  it("has the sheets and nothing else, the same bytes each time", () => {
    expect(read(bytes).SheetNames).toEqual([sheet, "Chỉ tiêu"]);
    expect(danglingParts(partsOf(bytes))).toEqual([]);
    expect(Buffer.compare(newXlsx([{ name: sheet, design: summaryDesign }, { name: "Chỉ tiêu", design: tableDesign }]), bytes)).toBe(0);
  });

  it("is set in the font of official documents", () => {
    const { sheets, styles } = openXlsx(bytes).contents;
    expect(styles[sheets[0]?.cells.get(3)?.get(0)?.styleId ?? 0]?.font).toMatchObject({ name: "Times New Roman", sizePoints: 11 });
  });
});
