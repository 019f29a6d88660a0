import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wrongCells } from "../samples/mistakeTruth";
import { drawnFile } from "../support/drawnFile";
import { ranHere } from "./support/ranHere";
import { runSoat, temporaryFolder } from "./support/runSoat";
import { provinceFile, sample } from "./support/workbooks";

const folder = temporaryFolder(
  new Map<string, Uint8Array | string>([
    ["sai.xlsx", sample("mistakes.xlsx")],
    ["đúng.xlsx", sample("national.xlsx")],
    ["thư mục/Sơn La.xlsm", provinceFile("Sơn La")],
    ["thư mục/con/Lai Châu.xlsx", provinceFile("Lai Châu")],
    ["thư mục/~$Sơn La.xlsm", "khóa"],
    ["thư mục/cũ.soat.xlsx", "của công cụ"],
    ["hỗn hợp/hỏng.xlsx", sample("national.xlsx").subarray(0, 4_000)],
    ["hỗn hợp/không phải.xlsx", "chỉ là chữ"],
    ["hỗn hợp/sai.xlsx", sample("mistakes.xlsx")],
    ["chỉ tiêu.csv", "Năm;Đơn vị;Bên;Chỉ tiêu\n2023;Sơn La;việc;82,5\n2023;Sơn La;cả hai;45\n"],
  ]),
);
const soat = (...argumentList: readonly string[]) => runSoat(folder, ...argumentList);

/** One slip may spoil a second cell of its row; it is told once. */
const slips = new Map<string, readonly string[]>();
for (const { sheet, cell, slip } of wrongCells) {
  const key = `${sheet}, ${slip}, ${/\d+/.exec(cell)?.[0]}`;
  if (slip !== "followsFromWrongRate") slips.set(key, [...(slips.get(key) ?? []), `${sheet}!${cell} `]);
}

it("names every slip of a workbook with mistakes, and ends with 1", async () => {
  const { code, stdout, stderr } = await soat("kiem-tra", "sai.xlsx");
  const text = stdout.replaceAll(":", " ");
  expect(code).toBe(1);
  expect(stderr).toBe("");
  expect(slips.size).toBeGreaterThan(15);
  expect([...slips].filter(([, cells]) => !cells.some((cell) => text.includes(cell))).map(([key]) => key)).toEqual([]);
  expect(stdout).toContain("Đề xuất: O8 thành 5.049");
});

it("ends with 0 where nothing is wrong", async () => {
  expect(await soat("check", "đúng.xlsx", "--lang", "en")).toMatchObject({ code: 0, stdout: expect.stringContaining("đúng.xlsx: 0 errors, 0 to confirm, 1 remark") as string });
});

it("reads folders with their subfolders, without lock files and without results of its own", async () => {
  const { code, stdout } = await soat("kiem-tra", "thư mục");
  expect(stdout.match(/^\S.*?(?=:)/gm)).toEqual(["thư mục/con/Lai Châu.xlsx", "thư mục/Sơn La.xlsm", "2 tệp"]);
  expect(code).toBe(0);
});

it("tells the files that cannot be read, goes on with the others, and ends with 2", async () => {
  const { code, stdout } = await soat("kiem-tra", "hỗn hợp", "không có.xlsx");
  expect(code).toBe(2);
  expect(stdout).toContain("hỗn hợp/hỏng.xlsx: tệp bị hỏng hoặc không phải bảng tính nên không đọc được.");
  expect(stdout).toContain("hỗn hợp/không phải.xlsx: tệp bị hỏng");
  expect(stdout).toContain("không có.xlsx: không có tệp hay thư mục này.");
  expect(stdout).toContain("Về việc!O8");
  expect(stdout).toContain("4 tệp: 0 không có lỗi, 1 có lỗi, 3 chưa làm được.");
});

it("takes no targets from a table with a bad row, and checks nothing", async () => {
  const { code, stdout, stderr } = await soat("kiem-tra", "đúng.xlsx", "--chi-tieu", "chỉ tiêu.csv");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^Bảng chỉ tiêu chỉ tiêu\.csv: dòng 3\b.+ Chưa kiểm tra tệp nào\.\n$/);
});

it("refuses a call that it does not understand, and ends with 2", async () => {
  const { code, stdout, stderr } = await soat("kiem-tra", "sai.xlsx", "--mau");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toBe("Không có tùy chọn “--mau”.\nXem cách dùng: soat kiem-tra --help\n");
});

it("names the lines of every sheet of targets that it cannot use, and counts those that it took", async () => {
  const heading = "Năm | Đơn vị | Bên | Chỉ tiêu";
  const good = { Việc: `${heading}\n2023 | Sơn La | việc | 82.5\n2023 | Lai Châu | việc | 83`, Tiền: `${heading}\n2023 | Sơn La | tiền | 45.5` };
  const bad = { ...good, Tiền: `${heading}\n2023 | Sơn La | tiền | 145.5\n23 | Lai Châu | tiền | 45.5` };
  const tables = mkdtempSync(join(folder, "chỉ tiêu "));
  const [goodPath, badPath] = [join(tables, "đúng.xlsx"), join(tables, "sai.xlsx")];
  writeFileSync(goodPath, drawnFile(good));
  writeFileSync(badPath, drawnFile(bad));
  const checked = join(folder, "đúng.xlsx");
  expect((await ranHere("kiem-tra", checked, "--chi-tieu", goodPath)).stderr).toBe(`Bảng chỉ tiêu ${goodPath}: lấy 2 chỉ tiêu về việc, 1 chỉ tiêu về tiền.\n`);
  const { code, stdout, stderr } = await ranHere("kiem-tra", checked, "--chi-tieu", badPath);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/: tờ “Tiền”, dòng 2: .+ Tờ “Tiền”, dòng 3: .+ Chưa kiểm tra tệp nào\.\n$/);
});
