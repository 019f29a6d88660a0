import { strToU8, zipSync, type Zippable } from "fflate";
import { readArchive } from "../../src/xlsx/zip/readArchive";
import { writeArchive } from "../../src/xlsx/zip/writeArchive";

/** An archive whose entries each have a date, a system and rights of their own. */
function archiveOf(entries: Zippable): Uint8Array {
  return zipSync(entries, { mtime: "2025-11-22T08:30:10", os: 3, attrs: 0o644 << 16 });
}

const original = archiveOf({ "a.xml": strToU8("một"), "thư mục/b.xml": strToU8("hai ".repeat(50)), "c.xml": strToU8("ba") });

it("an entry that becomes what it was is the same entry again: date, rights, place and all", () => {
  const changed = writeArchive(readArchive(original), new Map([["thư mục/b.xml", strToU8("khác")], ["d.xml", strToU8("thêm")]]));
  expect(Buffer.compare(changed, original)).not.toBe(0);
  const back = writeArchive(readArchive(changed), new Map([["thư mục/b.xml", strToU8("hai ".repeat(50))], ["d.xml", undefined]]));
  expect(Buffer.compare(back, original)).toBe(0);
});

it("an entry that is new has the first day of the format, so that the same input gives the same bytes on every day", () => {
  const { record } = readArchive(writeArchive(readArchive(original), new Map([["d.xml", strToU8("thêm")]]))).entries.get("d.xml") ?? {};
  expect(record && [record[12], record[13], record[14], record[15]]).toEqual([0, 0, 0x21, 0]);
});
