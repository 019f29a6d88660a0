import { strToU8, zipSync } from "fflate";
import { HostFailure, useCasesOf } from "../../src/app";
import { fileWorkbook, openXlsx } from "../../src/xlsx";
import { plainFindingsWords } from "../support/plainFindingsWords";
import { foreignArchive } from "./support/foreignArchive";
import { packageOf, workbookParts, type Parts } from "./support/packageOf";

const base = workbookParts("");
const cells = (rows: string) => `<sheetData>${rows}</sheetData>`;
const withSheet = (children: string, more: Parts = {}) => packageOf(workbookParts(children, more));
const edited = (path: string, from: string | RegExp, to: string) => packageOf({ ...workbookParts(cells("")), [path]: (base[path] ?? "").replace(from, () => to) });
const bytesOf = (parts: Parts) => new Map(Object.entries(parts).map(([path, text]) => [path, strToU8(text)]));
const repeated = (count: number, piece: (index: number) => string) => Array.from({ length: count }, (_, index) => piece(index)).join("");

const linksTo = (kind: string, target: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${repeated(20_000, (index) => `<Relationship Id="c${index}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`)}</Relationships>`;

const book = "xl/workbook.xml";
const million = 1_000_000;
const deep = "<x>".repeat(million) + "</x>".repeat(million);
const attributes = repeated(300_000, (index) => ` a${index}="1"`);
const unmarked = new Uint8Array(Buffer.from(base[book] ?? "", "utf16le"));

/** An archive whose directory says of its last entry that it stands where the first one does. */
function twoInOnePlace(): Uint8Array {
  const bytes = foreignArchive(bytesOf(workbookParts(cells(""))), {});
  new DataView(bytes.buffer).setUint32(Buffer.from(bytes.buffer).lastIndexOf("PK\u0001\u0002", undefined, "latin1") + 42, 0, true);
  return bytes;
}

/** A whole archive stands packed by nothing in front of the workbook: a search for entries would find its own. */
function archiveInside(): Uint8Array {
  const inner = foreignArchive(new Map([["xl/styles.xml", strToU8("<a/>")]]), { isStored: true });
  return foreignArchive(new Map([["a.bin", inner], ...bytesOf(workbookParts(cells("")))]), { isStored: true });
}

const cases: readonly (readonly [name: string, bytes: () => Uint8Array, outcome: string])[] = [
  ["two entries in one place", twoInOnePlace, "brokenFile"],
  ["an archive within a stored entry, which is only data", archiveInside, "done"],
  ["a million elements in one another, in the workbook", () => edited(book, "<bookViews>", `${deep}<bookViews>`), "brokenFile"],
  ["a million elements in one another, behind the cells", () => withSheet(cells("") + deep), "brokenFile"],
  ["a million elements in one another, among the cells", () => withSheet(cells(deep)), "done"],
  ["attributes without end on a tab", () => edited(book, "<sheet ", `<sheet${attributes} `), "brokenFile"],
  ["attributes without end on a run of columns", () => withSheet(`<cols><col min="1" max="2"${attributes}/></cols>${cells("")}`), "brokenFile"],
  ["attributes without end on a cell", () => withSheet(cells(`<row r="1"><c r="A1"${attributes}><v>1</v></c></row>`)), "done"],
  ["runs of columns without end", () => withSheet(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(20_000)}</cols>${cells('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row>')}`), "brokenFile"],
  ["a text longer than any cell holds", () => withSheet(cells(`<row r="1"><c r="A1" t="inlineStr"><is><t>${"việc ".repeat(million)}</t></is></c></row>`)), "done"],
  ["a number of millions of digits", () => withSheet(cells(`<row r="1"><c r="A1"><v>${"9".repeat(5 * million)}</v></c></row>`)), "done"],
  ["one long text in thousands of cells", () => withSheet(cells(`<row>${'<c t="s"><v>0</v></c>'.repeat(5_000)}</row>`), { "xl/sharedStrings.xml": `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${"tỷ lệ 12 % ".repeat(3_000)}</t></si></sst>` }), "payloadTooLarge"],
  ["numbers below zero wherever one counts", () => withSheet(`<sheetFormatPr defaultRowHeight="-5" defaultColWidth="1e999"/><cols><col min="-5" max="-1" width="-9" style="-1"/></cols>${cells('<row r="1" s="-1" customFormat="1" ht="-9"><c r="A1" s="-7"><v>1</v></c><c r="B1" t="s"><v>-1</v></c><c r="C1" t="s"><v>99999999999</v></c><c r="D1"><v>1e309</v></c><c r="E1" t="zz"><v>NaN</v></c></row>')}<mergeCells count="-1"><mergeCell ref="B2:A1"/><mergeCell ref="ZZZZ1:A0"/></mergeCells>`), "done"],
  ["thousands of links to one long part of comments", () => withSheet(cells(""), { "xl/worksheets/_rels/sheet1.xml.rels": linksTo("comments", "../comments1.xml"), "xl/comments1.xml": `<comments><commentList>${'<comment ref="A1"><text><t>số</t></text></comment>'.repeat(20_000)}</commentList></comments>` }), "done"],
  ["row 0", () => withSheet(cells('<row r="0"><c r="A0"><v>1</v></c></row>')), "brokenFile"],
  ["letters of a column without end", () => withSheet(cells(`<row r="1"><c r="${"Z".repeat(100_000)}1"><v>1</v></c></row>`)), "brokenFile"],
  ["rows and cells out of order and repeated", () => withSheet(cells('<row r="9"><c r="B9"><v>1</v></c><c r="A9"><v>2</v></c><c r="B9"><v>3</v></c></row><row r="2"/><row r="9"><c r="A9"><v>1</v></c></row>')), "done"],
  ["an entity of another file", () => edited(book, /^/, '<!DOCTYPE a SYSTEM "file:///etc/passwd">'), "brokenFile"],
  ["UTF-16 without its mark", () => zipSync({ ...Object.fromEntries(bytesOf(workbookParts(cells("")))), [book]: unmarked }), "brokenFile"],
  ["half a letter of UTF-16", () => zipSync({ ...Object.fromEntries(bytesOf(workbookParts(cells("")))), [book]: new Uint8Array([0xff, 0xfe, 0x3c]) }), "brokenFile"],
  ["a workbook without sheets", () => edited(book, /<sheet .*?\/>/, ""), "notSupported"],
  ["a tab in front that is none, which is mended", () => edited(book, 'activeTab="0"', 'activeTab="999999999" firstSheet="-1"'), "changed"],
  ["a way up without end", () => edited("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", `${"../".repeat(million)}xl/worksheets/sheet1.xml`), "done"],
];

/** All that a person may do with a file; every refusal must be one that can be explained. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  try {
    const workbook = fileWorkbook(openXlsx(bytes));
    const useCases = useCasesOf(workbook);
    await useCases.fill();
    await useCases.highlight();
    await useCases.listFindings(plainFindingsWords);
    const again = fileWorkbook(openXlsx(workbook.bytes()));
    await useCasesOf(again).clear();
    // What can be written at all is given back as well.
    return Buffer.compare(again.bytes(), bytes) === 0 ? "done" : "changed";
  } catch (error) {
    if (error instanceof HostFailure) return error.reason;
    throw error;
  }
}

it.each(cases)("%s", async (_, bytes, outcome) => {
  expect(await outcomeOf(bytes())).toBe(outcome);
});
