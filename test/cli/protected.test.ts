import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { ranHere } from "./support/ranHere";
import { temporaryFolder } from "./support/runSoat";
import { sample } from "./support/workbooks";

const original = sample("mistakes.xlsx");
const sheetLock = "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\"/>";

/** The sample with parts of its package changed. */
function changed(change: (path: string, xml: string) => string): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(unzipSync(original)).map(([path, bytes]) => [path, path.endsWith(".xml") ? strToU8(change(path, strFromU8(bytes))) : bytes])));
}

const withSheetLocked = (sheets: RegExp) => (path: string, xml: string) => (sheets.test(path) ? xml.replace("</sheetData>", `</sheetData>${sheetLock}`) : xml);
const withStructureLocked = (path: string, xml: string) => (path === "xl/workbook.xml" ? xml.replace(/<bookViews|<sheets/, (tag) => `<workbookProtection lockStructure="1"/>${tag}`) : xml);

const cases: readonly (readonly [name: string, bytes: Uint8Array, sentences: readonly string[], sheets: readonly string[]])[] = [
  ["một tờ khóa", changed(withSheetLocked(/sheet1\.xml$/)), ["Tờ “Về việc” để nguyên: tờ đang được bảo vệ."], ["Về việc", "Về tiền", "Soát lỗi"]],
  ["mọi tờ khóa", changed(withSheetLocked(/sheet\d\.xml$/)), ["Tờ “Về việc” để nguyên", "Tờ “Về tiền” để nguyên", "Không tô sáng ô nào."], ["Về việc", "Về tiền", "Soát lỗi"]],
  ["cấu trúc khóa", changed(withStructureLocked), ["Cấu trúc sổ đang được bảo vệ nên không thêm được trang danh sách phát hiện; các ô vẫn được đánh dấu."], ["Về việc", "Về tiền"]],
];
const folder = temporaryFolder(new Map(cases.map(([name, bytes]) => [`${name}.xlsx`, bytes])));
const at = (name: string) => join(folder, name);

/** Each sheet's own part, without the styles that highlights bring along. */
function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
}

it.each(cases)("%s: what cannot be written is named, the rest is written, and the original is as it was", async (name, bytes, sentences, sheets) => {
  const { code, stdout } = await ranHere("danh-dau", at(`${name}.xlsx`), "--dien");
  const copy = new Uint8Array(readFileSync(at(`${name}.soat.xlsx`)));
  expect(code).toBe(1);
  for (const sentence of sentences) expect(stdout).toContain(sentence);
  expect(read(copy).SheetNames).toEqual(sheets);
  expect(new Uint8Array(readFileSync(at(`${name}.xlsx`)))).toEqual(bytes);
});

it("leaves a protected sheet byte for byte, lock included", async () => {
  const bytes = new Uint8Array(readFileSync(at("một tờ khóa.xlsx")));
  await ranHere("danh-dau", at("một tờ khóa.xlsx"), "--dien", "--ra", at("kết quả"));
  const copy = new Uint8Array(readFileSync(at("kết quả/một tờ khóa.soat.xlsx")));
  expect(partOf(copy, "xl/worksheets/sheet1.xml")).toBe(partOf(bytes, "xl/worksheets/sheet1.xml"));
  expect(partOf(copy, "xl/worksheets/sheet2.xml")).toContain("conditionalFormatting");
});

it.each(cases.map(([name]) => name))("%s: taking the marks away again gives back every part", async (name) => {
  await ranHere("danh-dau", at(`${name}.xlsx`), "--ra", at("đã đánh dấu"), "--ghi-de");
  const { code } = await ranHere("xoa", at(`đã đánh dấu/${name}.soat.xlsx`), "--ra", at("đã xóa"));
  expect(code).toBe(0);
  expect(existsSync(at(`đã xóa/${name}.sach.xlsx`))).toBe(true);
  expect(unzipSync(new Uint8Array(readFileSync(at(`đã xóa/${name}.sach.xlsx`))))).toEqual(unzipSync(new Uint8Array(readFileSync(at(`${name}.xlsx`)))));
});
