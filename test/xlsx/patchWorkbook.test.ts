import { read } from "@e965/xlsx";
import { openXlsx, patchXlsx, type XlsxChange } from "../../src/xlsx";
import { packageOf, partsOf, workbookParts, type Parts } from "./support/packageOf";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const workbook = (children: string) => `<workbook xmlns="${main}" xmlns:r="${links}">${children}</workbook>`;
const data = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>';

/** Two sheets; the second has a drawing of its own, and names belong to each. */
const twoSheets: Parts = workbookParts(data, {
  "xl/workbook.xml": workbook(
    '<bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Báo cáo" sheetId="1" r:id="rId1"/><sheet name="Hai" sheetId="7" r:id="rId2"/></sheets><definedNames><definedName name="a" localSheetId="0">1</definedName><definedName name="a" localSheetId="1">2</definedName><definedName name="b">3</definedName></definedNames>',
  ),
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${links}/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
  "xl/worksheets/sheet2.xml": `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
  "xl/worksheets/_rels/sheet2.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${links}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
  "xl/drawings/drawing1.xml": "<drawing/>",
});
const original = packageOf(twoSheets);

function patched(changes: readonly XlsxChange[], bytes = original): Uint8Array {
  return patchXlsx(openXlsx(bytes), changes);
}

const place = (sheet: string, rowIndex = 0, columnIndex = 0) => ({ sheet, rowIndex, columnIndex });

describe("sheets", () => {
  it("are added behind the others and filled", () => {
    const bytes = patched([{ kind: "addSheet", sheet: "Tổng & hợp" }, { kind: "setCell", at: place("Tổng & hợp"), input: { formula: "", content: "một" } }]);
    const book = read(bytes);
    expect(book.SheetNames).toEqual(["Báo cáo", "Hai", "Tổng & hợp"]);
    expect(book.Sheets["Tổng & hợp"]?.["A1"]?.v).toBe("một");
  });

  it("leave no trace when they are added and removed", () => {
    expect(patched([{ kind: "addSheet", sheet: "Ba" }, { kind: "setCell", at: place("Ba"), input: { formula: "", content: 1 } }, { kind: "removeSheet", sheet: "Ba" }])).toEqual(original);
  });

  it("go with what only they lead to, and names count on", () => {
    const bytes = patched([{ kind: "removeSheet", sheet: "Báo cáo" }]);
    expect(Object.keys(partsOf(bytes))).toContain("xl/drawings/drawing1.xml");
    expect(openXlsx(bytes).contents.names.map(({ formula, scopeSheet }) => [formula, scopeSheet])).toEqual([["=2", "Hai"], ["=3", undefined]]);
    expect(openXlsx(bytes).contents.activeSheet).toBe("Hai");
    expect(Object.keys(partsOf(patched([{ kind: "removeSheet", sheet: "Hai" }]))).filter((path) => /drawing|sheet2/.test(path))).toEqual([]);
  });

  it("are hidden, and another comes to the front", () => {
    const { contents } = openXlsx(patched([{ kind: "setSheetVisibility", sheet: "Hai", visibility: "veryHidden" }]));
    expect(contents.sheets.map(({ visibility }) => visibility)).toEqual(["visible", "veryHidden"]);
    expect(contents.activeSheet).toBe("Báo cáo");
  });

  it("do not all go", () => {
    expect(() => patched([{ kind: "removeSheet", sheet: "Hai" }, { kind: "setSheetVisibility", sheet: "Báo cáo", visibility: "hidden" }])).toThrow("notSupported");
  });
});

describe("names", () => {
  it("are replaced whatever their case, and keep away from those of sheets", () => {
    const bytes = patched([{ kind: "setName", name: "B", formula: "='Báo cáo'!$A$1", isHidden: true }, { kind: "removeName", name: "a" }]);
    expect(openXlsx(bytes).contents.names).toEqual([
      { name: "a", scopeSheet: "Báo cáo", formula: "=1", isHidden: false },
      { name: "a", scopeSheet: "Hai", formula: "=2", isHidden: false },
      { name: "B", scopeSheet: undefined, formula: "='Báo cáo'!$A$1", isHidden: true },
    ]);
  });
});

describe("notes", () => {
  const note = (text: string | undefined, columnIndex = 1): XlsxChange => ({ kind: "setComment", at: place("Báo cáo", 1, columnIndex), author: "Tham tra", text });

  it("are read by another reader, and go without a trace", () => {
    const added = patched([note("Xem lại <B2>\nhàng hai"), note("khác", 2)]);
    expect(read(added).Sheets["Báo cáo"]?.["B2"]?.c?.[0]).toMatchObject({ a: "Tham tra", t: "Xem lại <B2>\nhàng hai" });
    const one = patched([note(undefined, 2)], added);
    expect(openXlsx(one).contents.sheets[0]?.comments).toEqual([{ rowIndex: 1, columnIndex: 1, author: "Tham tra", text: "Xem lại <B2>\nhàng hai" }]);
    expect(partsOf(patched([note(undefined)], one))).toEqual(partsOf(original));
  });

  it("change their text and nothing else", () => {
    const added = patched([note("một")]);
    const changed = patched([note("hai")], added);
    expect(openXlsx(changed).contents.sheets[0]?.comments.map(({ text }) => text)).toEqual(["hai"]);
    expect(patched([note("một")], added)).toEqual(added);
  });
});

it("writes the links of strict files in their own way", () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const strictLinks = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const parts = Object.fromEntries(Object.entries(workbookParts("<sheetData/>")).map(([path, text]) => [path, text.replaceAll(main, strict).replaceAll(links, strictLinks)]));
  const bytes = patched([{ kind: "addSheet", sheet: "Hai" }, { kind: "setCell", at: place("Hai"), input: { formula: "=1", content: 1 } }], packageOf(parts));
  expect(partsOf(bytes)["xl/_rels/workbook.xml.rels"]).toContain(`Type="${strictLinks}/worksheet" Target="worksheets/sheet2.xml"`);
  expect(openXlsx(bytes).contents.sheets.map(({ name }) => name)).toEqual(["Báo cáo", "Hai"]);
});
