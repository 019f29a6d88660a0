import { strToU8, zipSync } from "fflate";
import { useCasesOf } from "../../src/app";
import type { Edit } from "../../src/core";
import { fileWorkbook, openXlsx } from "../../src/xlsx";
import { ownPacking } from "../../src/xlsx/zip/packing";
import { packageOf, partsOf, workbookParts, type Parts } from "./support/packageOf";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const cells = (rows: string) => `<sheetData>${rows}</sheetData>`;
const opened = (sheetChildren: string, more: Parts = {}) => openXlsx(packageOf(workbookParts(sheetChildren, more)));

/** A workbook with these tabs, each with a part of its own unless they share one. */
function manySheets(names: readonly string[], sharing: "own parts" | "one part" = "own parts", rows = ""): Uint8Array {
  const escaped = (name: string) => name.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
  const path = (index: number) => `worksheets/sheet${sharing === "one part" ? 1 : index + 1}.xml`;
  const sheets = names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="s${index}"/>`);
  const relationships = names.map((_, index) => `<Relationship Id="s${index}" Type="${links}/worksheet" Target="${path(index)}"/>`);
  const parts = new Map(names.map((_, index) => [`xl/${path(index)}`, `<worksheet xmlns="${main}">${cells(rows)}</worksheet>`]));
  return packageOf(
    workbookParts("", {
      ...Object.fromEntries(parts),
      "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${links}"><sheets>${sheets.join("")}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join("")}</Relationships>`,
    }),
  );
}

describe("what would take all time or memory is refused", () => {
  const sharedRow = '<c><f t="shared" si="0"/></c>'.repeat(16_000);

  it.each<[string, () => unknown, string]>([
    ["zeros that unfold a thousandfold", () => openXlsx(zipSync({ "xl/media/a.bin": new Uint8Array(120_000_000) }, { level: 1 })), "brokenFile"],
    ["one part behind thousands of tabs", () => openXlsx(manySheets(Array.from({ length: 5_000 }, (_, index) => `S${index}`), "one part")), "brokenFile"],
    ["two tabs of one name", () => openXlsx(manySheets(["Báo cáo", "BÁO CÁO"])), "brokenFile"],
    ["a long formula that a hundred thousand cells share", () => opened(cells(`<row><c><f t="shared" si="0" ref="A1:XFD9">${"A1+".repeat(5_000)}1</f></c></row>${`<row>${sharedRow}</row>`.repeat(6)}`)), "brokenFile"],
    ["columns without end", () => opened(`<cols>${"<col/>".repeat(400_001)}</cols>${cells("")}`), "brokenFile"],
    ["a long text inside of two hundred elements", () => opened(cells(""), { "xl/styles.xml": `${"<a>x".repeat(190)}${"x".repeat(2_000_000)}${"</a>".repeat(190)}` }), "brokenFile"],
    ["more cells than memory", () => opened(cells(`<row>${"<c/>".repeat(16_000)}</row>`.repeat(640))), "payloadTooLarge"],
  ])("%s", (_, open, reason) => {
    expect(open).toThrow(expect.objectContaining({ name: "HostFailure", reason }));
  });
});

it("room for millions is not taken because a few bytes promise them", () => {
  const bytes = Buffer.from(packageOf(workbookParts(cells(""))));
  const promised = 90_000_000;
  bytes.writeUInt32LE(promised, bytes.lastIndexOf("PK\u0001\u0002", undefined, "latin1") + 24);
  const asked: number[] = [];
  const packing = { ...ownPacking, unpacked: (data: Uint8Array, size: number) => (asked.push(size), ownPacking.unpacked(data, size)) };
  expect(() => openXlsx(new Uint8Array(bytes), packing)).toThrow(expect.objectContaining({ reason: "brokenFile" }));
  expect(asked).not.toContain(promised);
});

describe("what only looks dangerous is read", () => {
  it("blanks without end in a tag", () => {
    const blanks = " ".repeat(2_000_000);
    const { contents } = opened(cells(`<row${blanks}r="3"${blanks}><c${blanks}r="B3"><v>5</v></c></row>`));
    expect(contents.sheets[0]?.cells.get(2)?.get(1)?.content).toBe(5);
  });

  it("two thousand sheets", async () => {
    const names = Array.from({ length: 2_000 }, (_, index) => `Tờ ${index}`);
    const workbook = fileWorkbook(openXlsx(manySheets(names, "own parts", '<row r="1"><c r="A1"><v>1</v></c></row>')));
    expect((await workbook.read()).sheets).toHaveLength(2_000);
  });

  it("an archive in an archive, which nobody opens", () => {
    const inner = zipSync({ "a.bin": new Uint8Array(50_000_000) }, { level: 1 });
    const parts = Object.entries(workbookParts(cells(""))).map(([path, text]) => [path, strToU8(text)] as const);
    expect(openXlsx(zipSync({ ...Object.fromEntries(parts), "xl/embeddings/a.xlsx": inner })).contents.sheets).toHaveLength(1);
  });

  it("two thousand rules, which an added one comes before", async () => {
    const rule = (priority: number) => `<conditionalFormatting sqref="A1"><cfRule type="expression" priority="${priority}"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>`;
    const bytes = packageOf(workbookParts(cells("") + Array.from({ length: 2_000 }, (_, index) => rule(index + 1)).join("")));
    const workbook = fileWorkbook(openXlsx(bytes));
    const area = { firstRowIndex: 0, lastRowIndex: 0, firstColumnIndex: 0, lastColumnIndex: 0 };
    await workbook.apply([{ kind: "addHighlight", sheet: "Báo cáo", style: "error", areas: [area] }]);
    expect(openXlsx(workbook.bytes()).contents.sheets[0]?.conditionalFormats.at(-1)?.priority).toBe(1);
  });
});

describe("names that want to be something else stay names", () => {
  const names = ["__proto__", "constructor", "toString", "O'Brien", "a'!A1+cmd|' /c calc'", "=1+1", '<b>&"', "A1", "TRUE", "Tờ 1"];

  it("sheets are read, marked, and given back", async () => {
    const bytes = manySheets(names, "own parts", '<row r="1"><c r="A1"><v>1</v></c></row>');
    const workbook = fileWorkbook(openXlsx(bytes));
    const area = { firstRowIndex: 1, firstColumnIndex: 1, lastRowIndex: 2, lastColumnIndex: 1 };
    await workbook.apply(
      names.flatMap((sheet, index): readonly Edit[] => [
        { kind: "addOwnedName", name: `_soat_${index}`, sheet, area },
        { kind: "setCells", sheet, area: { ...area, lastRowIndex: 1 }, inputs: [[{ kind: "text", text: sheet }]], numberFormats: undefined },
      ]),
    );
    const again = await fileWorkbook(openXlsx(workbook.bytes())).read();
    expect(again.ownedNames).toEqual(names.map((sheet, index) => ({ name: `_soat_${index}`, sheet, area })));
    expect(again.sheets.map((sheet) => sheet.contents.at(-1)?.at(-1))).toEqual(names);
    expect(again.sheets.every(({ formulas }) => formulas.flat().every((formula) => formula === ""))).toBe(true);
  });

  it("a name that poses as ours and holds a formula points nowhere, and goes with the others", async () => {
    const workbookXml = (workbookParts("")["xl/workbook.xml"] ?? "").replace("<calcPr", `<definedNames><definedName name="_soat_1">HYPERLINK("http://example.org","A1")</definedName><definedName name="__proto__">1</definedName></definedNames><calcPr`);
    const workbook = fileWorkbook(opened(cells(""), { "xl/workbook.xml": workbookXml }));
    expect((await workbook.read()).ownedNames).toEqual([{ name: "_soat_1", sheet: "", area: undefined }]);
    await useCasesOf(workbook).clear();
    expect(partsOf(workbook.bytes())["xl/workbook.xml"]).toContain('<definedNames><definedName name="__proto__">1</definedName></definedNames>');
  });
});
