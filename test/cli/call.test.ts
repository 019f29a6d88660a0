import { readFileSync } from "node:fs";
import { join } from "node:path";
import { callOf } from "../../src/cli/call/callOf";
import { outputPath } from "../../src/cli/files/outputPath";
import { plainText } from "../../src/cli/report/plainText";
import { version } from "../../src/cli/version";

const defaults = {
  paths: ["a.xlsx"],
  format: "text",
  language: "vi",
  outFolder: undefined,
  isForced: false,
  targetsPath: undefined,
  edition: undefined,
  fills: false,
  isStrict: false,
  isQuiet: false,
};

it.each([
  ["kiem-tra a.xlsx", { command: "check" }],
  ["check a.xlsx --format json --lang en", { command: "check", format: "json", language: "en" }],
  ["kiem-tra --dinh-dang=sarif a.xlsx --ngon-ngu vi", { command: "check", format: "sarif" }],
  ["danh-dau a.xlsx --dien --ra kq --ghi-de", { command: "annotate", fills: true, outFolder: "kq", isForced: true }],
  ["annotate a.xlsx --fill --out kq --force", { command: "annotate", fills: true, outFolder: "kq", isForced: true }],
  ["xoa a.xlsx --im-lang", { command: "clear", isQuiet: true }],
  ["summarize a.xlsx --chi-tieu ct.csv", { command: "summarise", format: "xlsx", targetsPath: "ct.csv" }],
  ["so-sanh a.xlsx b.xlsx", { command: "diff", paths: ["a.xlsx", "b.xlsx"] }],
  ["tao-mau --nam 2026", { command: "template", paths: [], template: { year: "2026", months: "12", province: undefined, unitsPath: undefined, isUnlocked: false } }],
  ["template P1 --year 2026 --months 6 --province Huế --units ds.txt --unlocked", { command: "template", paths: ["P1"], template: { year: "2026", months: "6", province: "Huế", unitsPath: "ds.txt", isUnlocked: true } }],
])("understands %s", (line, expected) => {
  expect(callOf(line.split(" "))).toEqual({ kind: "call", call: { ...defaults, ...expected } });
});

it("understands an edition by the circular that brought it", () => {
  expect(callOf(["kiem-tra", "a.xlsx", "--bieu-mau", "TT 06/2019"])).toMatchObject({ kind: "call", call: { edition: "TT 06/2019" } });
});

it.each([
  [[], "help"],
  [["--help"], "help"],
  [["kiem-tra", "--tro-giup"], "help"],
  [["--phien-ban"], "version"],
  [["kiem-tra", "a.xlsx", "--format", "xlsx"], "misuse"],
  [["kiem-tra", "a.xlsx", "--ra"], "misuse"],
  [["kiem-tra", "--", "--help"], "call"],
  [["tro-giup", "tong-hop"], "help"],
  [["so-sanh", "a", "b", "c"], "misuse"],
])("reads %j as %s", (argumentList, kind) => {
  expect(callOf(argumentList).kind).toBe(kind);
});

it.each([
  [["soat"], "Không có lệnh “soat”."],
  [["kiểm tra"], "Không có lệnh “kiểm tra”. Có phải kiem-tra?"],
  [["sumarise", "a.xlsx"], "Không có lệnh “sumarise”. Có phải summarise?"],
  [["danh-dau", "a.xlsx", "--điền"], "Không có tùy chọn “--điền”. Có phải --dien?"],
  [["check", "a.xlsx", "--stric", "--lang", "en"], "There is no option “--stric”. Did you mean --strict?"],
  [["kiem-tra", "a.xlsx", "-x"], "Không có tùy chọn “-x”."],
  [["danh-dau", "a.xlsx", "--ra", "--ghi-de"], "Tùy chọn --ra cần một giá trị."],
  [["danh-dau", "a.xlsx", "--ra="], "Tùy chọn --ra cần một giá trị."],
  [["danh-dau", "a.xlsx", "--ghi-de=khong"], "Tùy chọn --ghi-de không nhận giá trị."],
  [["kiem-tra", "a.xlsx", "--nam", "2026"], "Lệnh kiem-tra không dùng tùy chọn --nam, --year."],
  [["xoa", "a.xlsx", "--format", "html"], "Lệnh xoa chỉ có dạng: text, json."],
  [["luoc-do", "a.xlsx"], "Lệnh này không nhận tệp."],
  [["tao-mau", "Phòng THADS khu vực 1", "--nam", "2026"], "Các đơn vị thuộc một tỉnh, thành phố nên cần --tinh TÊN."],
  [["kiem-tra", "a.xlsx", "--mau"], "Không có tùy chọn “--mau”."],
  [["kiem-tra", "a.xlsx", "--dinh-dang", "pdf"], "Lệnh kiem-tra chỉ có dạng: text, json, html, xlsx, sarif."],
  [["kiem-tra"], "Chưa có tệp hay thư mục nào để làm."],
  [["check", "--lang", "en"], "No file or folder was given."],
])("says what it does not understand of %j", (argumentList, sentence) => {
  expect(callOf(argumentList)).toMatchObject({ kind: "misuse", sentence });
});

it.each([
  ["a/Sơn La.xlsm", undefined, ".soat", false, "a/Sơn La.soat.xlsm"],
  ["a/Sơn La.soat.xlsx", undefined, ".sach", false, "a/Sơn La.sach.xlsx"],
  ["a/Sơn La.xls", undefined, ".soat", true, "a/Sơn La.xls.soat.xlsx"],
  ["a/Sơn La.xlsx", "kq", ".soat", false, "kq/con/Sơn La.soat.xlsx"],
  ["a/Sơn La.ods", "kq", ".soat", true, "kq/con/Sơn La.ods.soat.xlsx"],
  ["a/Sơn La.ods.SOAT.xlsx", "kq", ".sach", false, "kq/con/Sơn La.ods.sach.xlsx"],
] as const)("puts the copy of %s (%s, %s, converted: %s) at %s", (path, outFolder, mark, isConverted, expected) => {
  const relativePath = `con/${path.slice(2)}`;
  expect(outputPath({ path, relativePath }, { outFolder, mark, isConverted }).replaceAll("\\", "/")).toBe(expected);
});

it("prints nothing that steers a terminal", () => {
  expect(plainText("a\u001B[2Jb\nc\u202Ed")).toBe("a\uFFFD[2Jb c\uFFFDd");
});

it("has the version of the package", () => {
  expect((JSON.parse(readFileSync(join(__dirname, "..", "..", "package.json"), "utf8")) as { readonly version: string }).version).toBe(version);
});
