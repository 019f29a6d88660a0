import { utils, write } from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { HostFailure, type HostFailureReason } from "../../src/app";
import { openXlsx } from "../../src/xlsx";
import { packageOf, workbookParts } from "./support/packageOf";

const good = packageOf(workbookParts('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'));
const withCells = (cells: string) => packageOf(workbookParts(`<sheetData>${cells}</sheetData>`));
const part = (path: string, text: string) => packageOf(workbookParts("<sheetData/>", { [path]: text }));

function writtenAs(bookType: "xls" | "biff2" | "biff5" | "ods" | "xlsb"): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1, "hai"]]), "Báo cáo");
  return new Uint8Array(write(book, { type: "buffer", bookType }) as Buffer);
}

/** The wrapping of a workbook with a password: a compound file with a stream of this name. */
function encrypted(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [..."EncryptedPackage"].forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 1152 + index * 2));
  return bytes;
}

function changed(bytes: Uint8Array, change: (copy: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice();
  change(copy);
  return copy;
}

/** Overwrites all places where a text stands in an archive, as its names do. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return changed(bytes, (copy) => {
    const [mark, name] = [strToU8(from), strToU8(to)];
    for (let offset = 0; offset + mark.length <= copy.length; offset += 1) {
      if (mark.every((byte, index) => copy[offset + index] === byte)) copy.set(name, offset);
    }
  });
}

function reasonOf(bytes: Uint8Array): HostFailureReason | "opened" {
  try {
    openXlsx(bytes);
    return "opened";
  } catch (error) {
    if (error instanceof HostFailure) return error.reason;
    throw error;
  }
}

const cases: readonly (readonly [name: string, bytes: Uint8Array, reason: HostFailureReason | "opened"])[] = [
  ["a workbook", good, "opened"],
  ["nothing", new Uint8Array(), "brokenFile"],
  ["a text", strToU8("Đơn vị;Việc\n1;2"), "brokenFile"],
  ["an archive of something else", zipSync({ "a.txt": strToU8("a") }), "brokenFile"],
  ["a workbook with a password", encrypted(), "encryptedFile"],
  ["an .xls of Excel 97", writtenAs("xls"), "oldFormatFile"],
  ["an .xls of Excel 95", writtenAs("biff5"), "oldFormatFile"],
  ["an .xls of Excel 2", writtenAs("biff2"), "oldFormatFile"],
  ["an .ods", writtenAs("ods"), "notSupported"],
  ["an .xlsb", writtenAs("xlsb"), "notSupported"],
  ["a file cut off in the middle", good.slice(0, good.length / 2), "brokenFile"],
  ["a file cut off at the end", good.slice(0, -4), "brokenFile"],
  ["a path that leaves the archive", renamed(good, "xl/styles.xml", "xl/../yles.xl"), "brokenFile"],
  ["a path that is there twice", renamed(packageOf(workbookParts("<sheetData/>", { "xl/stylez.xml": "<a/>" })), "xl/stylez.xml", "xl/styles.xml"), "brokenFile"],
  ["an entity", part("xl/workbook.xml", '<!DOCTYPE workbook [<!ENTITY a "aaaa">]><workbook><sheets/>&a;</workbook>'), "brokenFile"],
  ["an entity in the shared texts", part("xl/sharedStrings.xml", '<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>'), "brokenFile"],
  ["XML that ends too early", part("xl/workbook.xml", "<workbook><sheets>"), "brokenFile"],
  ["a workbook that is something else", part("xl/workbook.xml", "<html/>"), "brokenFile"],
  ["bytes that are no text", zipSync({ ...unzipSync(good), "xl/workbook.xml": new Uint8Array([0x3c, 0x61, 0x80, 0x3e]) }), "brokenFile"],
  ["a figure that changed on the way", renamed(zipSync(unzipSync(good), { level: 0 }), "<v>1</v>", "<v>7</v>"), "brokenFile"],
  ["a row outside of the sheet", withCells('<row r="1048577"><c><v>1</v></c></row>'), "brokenFile"],
  ["a row without a number", withCells('<row r="x"><c><v>1</v></c></row>'), "brokenFile"],
  ["a column outside of the sheet", withCells('<row r="1"><c r="XFE1"><v>1</v></c></row>'), "brokenFile"],
  ["a cell cut off", withCells('<row r="1"><c r="A1"><v>1'), "brokenFile"],
  ["nesting without end", part("xl/styles.xml", `${"<a>".repeat(5000)}${"</a>".repeat(5000)}`), "brokenFile"],
  ["a dimension as large as can be, with one cell", packageOf(workbookParts('<dimension ref="A1:XFD1048576"/><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')), "opened"],
];

describe("what is refused, and why", () => {
  it.each(cases)("%s", (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  it.each([
    ["a part that is larger than it says", packageOf(workbookParts(`<sheetData/><!--${" ".repeat(70_000_000)}-->`)), 100],
    ["parts that say they are larger than any workbook", good, 300_000_000],
  ])("%s", (_, bytes, claimedSize) => {
    expect(reasonOf(changed(bytes, (copy) => claimSizes(copy, claimedSize)))).toBe("brokenFile");
  });
});

/** Makes the directory of an archive claim this size of every entry. */
function claimSizes(bytes: Uint8Array, size: number): void {
  const view = new DataView(bytes.buffer);
  for (let offset = bytes.length - 46; offset >= 0; offset -= 1) {
    if (view.getUint32(offset, true) === 0x02014b50) view.setUint32(offset + 24, size, true);
  }
}

it("opens what other writers write", () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["Đơn vị"], ["Điện Biên"], [4555]]), "Báo cáo");
  const bytes = new Uint8Array(write(book, { type: "buffer", bookType: "xlsx", bookSST: true, compression: true }) as Buffer);
  const rows = openXlsx(bytes).contents.sheets.flatMap(({ cells }) => [...cells.values()]);
  expect(rows.map((row) => row.get(0)?.content)).toEqual(["Đơn vị", "Điện Biên", 4555]);
});
