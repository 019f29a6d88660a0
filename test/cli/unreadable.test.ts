import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { runSoat, temporaryFolder } from "./support/runSoat";
import { sample } from "./support/workbooks";

/** An encrypted workbook as Excel wraps one: a compound file whose directory names the encrypted package. */
function encryptedFile(): Uint8Array {
  const bytes = new Uint8Array(2_048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const name = "EncryptedPackage\0";
  [...name].forEach((character, index) => (bytes[1_024 + 2 * index] = character.charCodeAt(0)));
  return bytes;
}

/** A small archive that promises a part of 500 million bytes, as a bomb does. */
function bomb(): Uint8Array {
  const bytes = zipSync({ "xl/workbook.xml": new Uint8Array(100_000) });
  const directory = Buffer.from(bytes.buffer).indexOf("PK\u0001\u0002", 0, "latin1");
  new DataView(bytes.buffer).setUint32(directory + 24, 500_000_000, true);
  return bytes;
}

const whole = sample("national.xlsx");
const withDoctype = zipSync({
  "[Content_Types].xml": strToU8("<Types/>"),
  "_rels/.rels": strToU8('<!DOCTYPE r [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><Relationships>&b;</Relationships>'),
});

const damaged = "tệp bị hỏng hoặc không phải bảng tính nên không đọc được.";
const files: readonly (readonly [name: string, bytes: Uint8Array, sentence: string])[] = [
  ["bom.xlsx", bomb(), damaged],
  ["cắt cuối.xlsx", whole.subarray(0, whole.length - 30), damaged],
  ["cắt giữa.xlsx", whole.subarray(0, Math.floor(whole.length / 2)), damaged],
  ["khai báo.xlsx", withDoctype, damaged],
  ["mật khẩu.xlsx", encryptedFile(), "tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi chạy lại."],
  ["rỗng.xlsx", new Uint8Array(), "tệp rỗng, không có nội dung gì. Đề nghị đơn vị gửi lại."],
];

const folder = temporaryFolder(new Map(files.map(([name, bytes]) => [`gửi/${name}`, bytes])));
// As large as a film, without taking the place of one on the disk.
const huge = join(folder, "gửi", "quá lớn.xlsx");
writeFileSync(huge, "");
truncateSync(huge, 300 * 1024 * 1024);
writeFileSync(join(folder, "gửi", "đúng.xlsx"), whole);

it.each([["kiem-tra", []], ["danh-dau", ["--ra", "kết quả"]]])("%s names each file that cannot be read, with its reason, goes on with the others, and ends with 2", async (command, more) => {
  const { code, stdout, stderr } = await runSoat(folder, command, "gửi", ...more);
  expect(code).toBe(2);
  for (const [name, , sentence] of files) expect(stdout).toContain(`gửi/${name}: ${sentence}\n`);
  expect(stdout).toContain("gửi/quá lớn.xlsx: tệp quá lớn nên không kiểm tra.\n");
  expect(stdout).toMatch(/^gửi\/đúng\.xlsx: /m);
  expect(stdout + stderr).toContain("8 tệp: 1 không có lỗi, 0 có lỗi, 7 chưa làm được.");
  expect(stdout + stderr).not.toMatch(/\bat .*\.ts:|Error/);
});
