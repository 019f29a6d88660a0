import { openXlsx, patchXlsx, type XlsxCellInput, type XlsxChange } from "../../src/xlsx";
import { packageOf, partsOf, workbookParts } from "./support/packageOf";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const link = (id: number, kind: string, target: string) => `<Relationship Id="rId${id}" Type="${links}/${kind}" Target="${target}"/>`;
const cells = (row: string) => `<sheetData><row r="1">${row}</row></sheetData>`;

/** A1 holds a formula in both sheets, B1 only in the second one; the list leaves a sheet out where it is that of the entry before. */
const original = packageOf(
  workbookParts(cells('<c r="A1"><f>1+1</f><v>2</v></c><c r="C1"><f>2+2</f><v>4</v></c>'), {
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Một" sheetId="1" r:id="rId1"/><sheet name="Hai" sheetId="7" r:id="rId2"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link(1, "worksheet", "worksheets/sheet1.xml")}${link(2, "worksheet", "worksheets/sheet2.xml")}${link(3, "calcChain", "calcChain.xml")}${link(4, "styles", "styles.xml")}</Relationships>`,
    "xl/worksheets/sheet2.xml": `<worksheet xmlns="${main}">${cells('<c r="A1"><f>3</f><v>3</v></c><c r="B1"><f>4</f><v>4</v></c>')}</worksheet>`,
    "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="A1" i="1" l="1"/><c r="C1"/><c r="A1" i="7"/><c r="B1" s="1"/></calcChain>`,
  }),
);

const set = (sheet: string, columnIndex: number, input: Partial<XlsxCellInput>): XlsxChange => ({
  kind: "setCell",
  at: { sheet, rowIndex: 0, columnIndex },
  input: { formula: "", content: null, ...input },
});
const patched = (changes: readonly XlsxChange[], bytes = original) => patchXlsx(openXlsx(bytes), changes);

describe("the list of formulas", () => {
  it.each<[string, readonly XlsxChange[], "stays" | "goes"]>([
    ["a number changes", [set("Một", 5, { content: 4 })], "stays"],
    ["a formula is added", [set("Một", 1, { formula: "=1", content: 1 })], "stays"],
    ["a formula is replaced by another", [set("Một", 0, { formula: "=5", content: 5 })], "stays"],
    ["a listed formula becomes a number", [set("Một", 0, { content: 5 })], "goes"],
    ["a listed formula goes, its sheet told by the entry before", [set("Một", 2, {})], "goes"],
    ["a listed formula of a sheet known by its id goes", [set("Hai", 1, {})], "goes"],
    ["the cell is taken out", [{ kind: "removeCell", at: { sheet: "Hai", rowIndex: 0, columnIndex: 0 } }], "goes"],
    ["a sheet with formulas goes", [{ kind: "removeSheet", sheet: "Hai" }], "goes"],
  ])("when %s", (_, changes, outcome) => {
    const parts = partsOf(patched(changes));
    expect("xl/calcChain.xml" in parts).toBe(outcome === "stays");
    expect(parts["xl/_rels/workbook.xml.rels"]?.includes("calcChain")).toBe(outcome === "stays");
  });

  it("is as it was when an added formula goes again, also after saving and opening", () => {
    const filled = patched([set("Một", 1, { formula: "=1", content: 1 })]);
    expect(partsOf(patched([set("Một", 1, {})], filled))).toEqual(partsOf(original));
  });

  it("goes with the formulas that another program has listed since", () => {
    const parts = partsOf(patched([set("Một", 1, { formula: "=1", content: 1 })]));
    const relisted = packageOf({ ...parts, "xl/calcChain.xml": (parts["xl/calcChain.xml"] ?? "").replace('<c r="C1"/>', '<c r="C1"/><c r="B1"/>') });
    expect(Object.keys(partsOf(patched([set("Một", 1, {})], relisted)))).not.toContain("xl/calcChain.xml");
  });
});
