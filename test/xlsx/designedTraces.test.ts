import { openXlsx } from "../../src/xlsx";
import { summaryDesign, tableDesign } from "../support/designs";
import { addedSheet, edited, plainFile, put, take } from "./support/editedFile";
import { packageOf, partsOf, workbookParts } from "./support/packageOf";
import { exactParts, packageOfParts, richParts } from "./support/richWorkbook";
import { allOf } from "./support/xmlTree";

const area = (firstRowIndex: number, firstColumnIndex: number, lastRowIndex: number, lastColumnIndex: number) => ({ firstRowIndex, firstColumnIndex, lastRowIndex, lastColumnIndex });

describe("a designed sheet in the workbook of someone else", () => {
  it("is set in the workbook's own font", async () => {
    const styles = (workbookParts("")["xl/styles.xml"] ?? "").replace('<sz val="11"/><name val="Calibri"/>', '<sz val="13"/><color theme="1"/><name val="Times New Roman"/><family val="1"/>');
    const bytes = await edited(packageOf(workbookParts("<sheetData/>", { "xl/styles.xml": styles })), [put(summaryDesign)]);
    const { sheets, styles: looks } = openXlsx(bytes).contents;
    const fontAt = (rowIndex: number) => looks[sheets[1]?.cells.get(rowIndex)?.get(0)?.styleId ?? 0]?.font;
    expect([fontAt(0), fontAt(3)]).toMatchObject([
      { name: "Times New Roman", sizePoints: 16, isBold: true },
      { name: "Times New Roman", sizePoints: 13, isBold: false },
    ]);
  });

  it("leaves a name to the person who gave it to something else", async () => {
    const book = (workbookParts("")["xl/workbook.xml"] ?? "").replace("<calcPr", "<definedNames><definedName name=\"tylexong\">'Báo cáo'!$A$1</definedName></definedNames><calcPr");
    const bytes = await edited(packageOf(workbookParts("<sheetData/>", { "xl/workbook.xml": book })), [put(summaryDesign)]);
    expect(openXlsx(bytes).contents.names.filter(({ name }) => /^tylexong$/i.test(name)).map(({ formula }) => formula)).toEqual(["='Báo cáo'!$A$1"]);
  });

  it("leaves out a list of choices that the format has no room for", async () => {
    const items = Array.from({ length: 60 }, (_, index) => `Đơn vị ${index}`);
    const validations = [{ area: area(0, 0, 0, 0), allowed: { kind: "list", items }, title: "", message: "" }, { area: area(0, 0, 0, 0), allowed: { kind: "list", items: ["a,b"] }, title: "", message: "" }] as const;
    expect(allOf(addedSheet(partsOf(await edited(plainFile, [put({ ...tableDesign, validations })]))), "dataValidation")).toEqual([]);
  });
});

describe.each(["transitional", "strict"] as const)("in a workbook with everything in it (%s), a designed sheet", (dialect) => {
  const original = packageOfParts(richParts(), dialect);
  const before = exactParts(original);
  const designs = [summaryDesign, { ...tableDesign, charts: summaryDesign.charts ?? [] }];

  it.each(designs)("touches only the lists that must name it", async (design) => {
    const after = exactParts(await edited(original, [put(design)]));
    const changed = [...before.keys()].filter((path) => before.get(path) !== after.get(path)).sort();
    expect(changed).toEqual(["[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"]);
    const added = Object.fromEntries([...after].filter(([path]) => !before.has(path)));
    const wrong = Object.values(added).filter((text) => text.includes(dialect === "strict" ? "http://schemas.openxmlformats.org/officeDocument" : "http://purl.oclc.org"));
    expect(wrong).toEqual([]);
  });

  it.each(designs)("goes without a trace", async (design) => {
    expect(await edited(original, [put(design), take])).toEqual(original);
  });

  it.each(designs)("goes without a trace after saving and opening, and after being put again", async (design) => {
    const saved = await edited(original, [put(design)]);
    expect(exactParts(await edited(saved, [take]))).toEqual(before);
    const again = await edited(saved, [put(summaryDesign)]);
    expect(exactParts(await edited(again, [take]))).toEqual(before);
  });
});

