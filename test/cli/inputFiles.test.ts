import { mkdirSync, symlinkSync } from "node:fs";
import { join, sep } from "node:path";
import { FileFailure } from "../../src/app";
import { commonFolder } from "../../src/cli/files/commonFolder";
import { inputFiles } from "../../src/cli/files/inputFiles";
import { openInput } from "../../src/cli/files/openInput";
import { quietWorld, ranHere } from "./support/ranHere";
import { temporaryFolder } from "./support/runSoat";
import { provinceFile } from "./support/workbooks";

const folder = temporaryFolder(
  new Map<string, Uint8Array | string>([
    ["miền Bắc/biểu.xlsx", provinceFile("Sơn La")],
    ["miền Nam/biểu.xlsx", provinceFile("Lai Châu")],
    ["miền Nam/~$biểu.xlsx", "khóa"],
    ["miền Nam/đã soát/biểu.soat.xlsx", "kết quả"],
    ["miền Nam/đã soát/biểu.SACH.xlsx", "kết quả"],
  ]),
);
const at = (name: string) => join(folder, name);

/** The files that paths stand for: their own paths, and their places below the folder of results. */
async function walked(names: readonly string[], takesAnnotated = false): Promise<readonly (readonly [path: string, place: string])[]> {
  const files = await inputFiles(names.map(at), { takesAnnotated });
  return files.map(({ path, relativePath }) => [path.slice(folder.length + 1), relativePath].map((each) => each.split(sep).join("/")) as [string, string]);
}

it.each<readonly [names: readonly string[], places: readonly string[]]>([
  [["miền Bắc"], ["biểu.xlsx"]],
  [["."], ["miền Bắc/biểu.xlsx", "miền Nam/biểu.xlsx"]],
  [["miền Bắc", "miền Nam"], ["miền Bắc/biểu.xlsx", "miền Nam/biểu.xlsx"]],
  [["miền Bắc/biểu.xlsx", "miền Nam/biểu.xlsx"], ["miền Bắc/biểu.xlsx", "miền Nam/biểu.xlsx"]],
  [["miền Bắc/biểu.xlsx"], ["biểu.xlsx"]],
  [["miền Nam/đã soát/biểu.soat.xlsx"], ["biểu.soat.xlsx"]],
])("%j have their results at %j, and files of one name stay apart", async (names, places) => {
  expect((await walked(names)).map(([, place]) => place)).toEqual(places);
});

it("takes results for submissions nowhere, and annotated copies where they are looked for", async () => {
  expect((await walked(["miền Nam"])).map(([path]) => path)).toEqual(["miền Nam/biểu.xlsx"]);
  expect((await walked(["miền Nam"], true)).map(([path]) => path)).toEqual(["miền Nam/biểu.xlsx", "miền Nam/đã soát/biểu.soat.xlsx"]);
});

it("takes a file that is reached in two ways once, under its own name", async () => {
  mkdirSync(at("liên kết"));
  symlinkSync(at("miền Bắc/biểu.xlsx"), at("liên kết/khác tên.xlsx"));
  expect((await walked(["liên kết", "miền Bắc"])).map(([path]) => path)).toEqual(["miền Bắc/biểu.xlsx"]);
});

it.each<readonly [folders: readonly string[], common: string | undefined]>([
  [["/gửi/miền Bắc", "/gửi/miền Nam/đợt 1"], "/gửi"],
  [["/gửi", "/gửi/miền Nam"], "/gửi"],
  [["/gửi", "/gửi 2"], "/"],
  [["/gửi"], "/gửi"],
  [[], undefined],
])("the common folder of %j is %s", (folders, common) => {
  expect(commonFolder(folders)).toBe(common);
});

it("says of a folder that may not be read that it is one", async () => {
  await expect(openInput(at("miền Bắc"), quietWorld)).rejects.toEqual(new FileFailure("closedFolder"));
});

it("writes results that the next run does not read again, wherever they stand", async () => {
  const first = await ranHere("danh-dau", folder, "--ra", at("miền Bắc"));
  expect([first.code, first.stderr]).toEqual([0, "2 tệp: 2 không có lỗi, 0 có lỗi, 0 chưa làm được.\n"]);
  const second = await ranHere("tong-hop", folder, "--dinh-dang", "json");
  expect(JSON.parse(second.stdout)).toMatchObject({ summary: { unitCount: 2, duplicateCount: 0, failedCount: 0 } });
});

it.each([
  ["danh-dau", "trùng/biểu.soat.xlsx", []],
  ["kiem-tra", "trùng/ket-qua.soat.xlsx", ["--dinh-dang", "xlsx", "--ra", at("trùng")]],
])("%s never writes over the file that it reads, whatever it is told", async (command, name, more) => {
  await ranHere("danh-dau", at("miền Bắc/biểu.xlsx"), "--ra", at("trùng"), "--ghi-de");
  mkdirSync(at("trùng"), { recursive: true });
  symlinkOnce(at("trùng/biểu.soat.xlsx"), at(name));
  const { code, stdout, stderr } = await ranHere(command, at(name), ...more, "--ghi-de");
  expect(code).toBe(2);
  expect(stdout + stderr).toContain("kết quả sẽ ghi đè chính tệp đang đọc nên chưa ghi. Chọn --ra là thư mục khác.");
});

/** Gives a file another name besides, unless it is its own. */
function symlinkOnce(target: string, name: string): void {
  if (target !== name) symlinkSync(target, name);
}
