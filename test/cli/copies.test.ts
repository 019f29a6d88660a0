import { unzipSync } from "fflate";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read, write } from "@e965/xlsx";
import { runSoat, temporaryFolder } from "./support/runSoat";
import { sample } from "./support/workbooks";

const original = sample("mistakes.xlsx");

/** The parts of a package as text, by their path. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, Buffer.from(content).toString("latin1")]));
}

const folder = temporaryFolder(
  new Map([
    ["sổ.xlsm", original],
    ["tại chỗ/sổ.xlsx", original],
    ["cũ/sổ.xls", new Uint8Array(write(read(sample("mistakes.xlsx"), { cellNF: true }), { type: "array", bookType: "xls" }) as ArrayBuffer)],
  ]),
);
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));

it("annotates a copy that keeps its ending, and takes every trace away again", async () => {
  const annotated = await runSoat(folder, "danh-dau", "sổ.xlsm", "--dien");
  expect(annotated.code).toBe(1);
  expect(annotated.stdout).toContain("Đã ghi sổ.soat.xlsm");
  expect(bytesOf("sổ.xlsm")).toEqual(original);
  expect(read(bytesOf("sổ.soat.xlsm")).SheetNames).toEqual(["Về việc", "Về tiền", "Soát lỗi"]);
  expect(partsOf(bytesOf("sổ.soat.xlsm"))).not.toEqual(partsOf(original));

  const cleared = await runSoat(folder, "xoa", "sổ.soat.xlsm");
  expect(cleared.code).toBe(0);
  expect(partsOf(bytesOf("sổ.sach.xlsm"))).toEqual(partsOf(original));
});

it("never overwrites without being told to, and leaves no temporary file", async () => {
  const again = ["danh-dau", "tại chỗ/sổ.xlsx", "--ra", "tại chỗ"];
  expect((await runSoat(folder, ...again)).code).toBe(1);
  writeFileSync(join(folder, "tại chỗ/sổ.soat.xlsx"), "bản cũ");
  const refused = await runSoat(folder, ...again);
  expect(refused.code).toBe(2);
  expect(refused.stdout).toContain("tệp kết quả đã có, giữ nguyên. Thêm --ghi-de để ghi đè.");
  expect(readFileSync(join(folder, "tại chỗ/sổ.soat.xlsx"), "utf8")).toBe("bản cũ");

  const forced = await runSoat(folder, ...again, "--ghi-de");
  expect(forced.code).toBe(1);
  expect(read(bytesOf("tại chỗ/sổ.soat.xlsx")).SheetNames).toContain("Soát lỗi");
  expect(readdirSync(join(folder, "tại chỗ")).sort()).toEqual(["sổ.soat.xlsx", "sổ.xlsx"]);
});

it("copies nothing where there is nothing to take away", async () => {
  const { code, stdout } = await runSoat(folder, "xoa", "sổ.xlsm", "--ra", "sạch");
  expect({ code, stdout }).toEqual({ code: 0, stdout: "sổ.xlsm: Không có đánh dấu nào để xóa.\n" });
  expect(existsSync(join(folder, "sạch"))).toBe(false);
});

it("reads an .xls like the .xlsx, and annotates a new .xlsx, and says so", async () => {
  const { code, stdout } = await runSoat(folder, "danh-dau", "cũ");
  expect(code).toBe(1);
  expect(stdout).toContain("không phải tệp .xlsx nên chỉ đọc số liệu và công thức; bản đánh dấu là tệp .xlsx mới");
  expect(stdout).toContain("Đề xuất: O8 thành 5.049");
  expect(readdirSync(join(folder, "cũ")).sort()).toEqual(["sổ.xls", "sổ.xls.soat.xlsx"]);
});
