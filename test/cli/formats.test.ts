import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils, type WorkSheet } from "@e965/xlsx";
import { ranHere } from "./support/ranHere";
import { runSoat, temporaryFolder } from "./support/runSoat";
import { sarifProblems } from "./support/sarifProblems";
import { schemaProblems } from "./support/schemaProblems";
import { provinceFile, sample } from "./support/workbooks";

const evilName = '=1+1 <img src="x" onerror="alert(1)">.xlsx';
const folder = temporaryFolder(
  new Map<string, Uint8Array | string>([
    ["sai.xlsx", sample("mistakes.xlsx")],
    ["hỏng.xlsx", "không phải sổ"],
    // One case more than finished and open ones together: an error in a file with a name that wants to be markup and a formula.
    [evilName, provinceFile("Sơn La", { cell: (content, columnIndex) => (columnIndex === 2 ? Number(content) + 1 : content) })],
  ]),
);

it("prints JSON as its schema has it, also for files that cannot be read", async () => {
  const { code, stdout } = await runSoat(folder, "kiem-tra", "sai.xlsx", "hỏng.xlsx", "--dinh-dang", "json");
  const report = JSON.parse(stdout) as { readonly files: readonly { readonly status: string }[] };
  expect(code).toBe(2);
  expect(schemaProblems(report)).toEqual([]);
  expect(report).toMatchObject({ schemaVersion: "1.2.0", summary: { fileCount: 2, checkedCount: 1, failedCount: 1 } });
  expect(report.files.map(({ status }) => status)).toEqual(["errors", "notChecked"]);
  expect(stdout).toContain('"address": "O8"');
});

it("knows a report that is not as the schema has it", () => {
  const head = { schemaVersion: "1.2.0", tool: { name: "soat", version: "0" }, command: "check", language: "vi" };
  const summary = { fileCount: 0, checkedCount: 0, failedCount: 0, errorCount: 0, confirmCount: 0, infoCount: 0 };
  expect(schemaProblems({ ...head, summary, files: [] })).toEqual([]);
  for (const wrong of [{ ...head, summary }, { ...head, summary: { ...summary, fileCount: -1 }, files: [] }, { ...head, summary, files: [{}] }, { ...head, summary, files: [], extra: 1 }]) {
    expect(schemaProblems(wrong)).not.toEqual([]);
  }
});

it("prints SARIF 2.1.0 with the cells as logical locations", async () => {
  const { stdout } = await runSoat(folder, "kiem-tra", "sai.xlsx", "hỏng.xlsx", "--format", "sarif");
  const { version, runs } = JSON.parse(stdout) as {
    readonly version: string;
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly { readonly executionSuccessful: boolean; readonly exitCode: number }[];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly locations: readonly { readonly physicalLocation: object; readonly logicalLocations: readonly { readonly fullyQualifiedName: string }[] }[];
      }[];
    }[];
  };
  expect(version).toBe("2.1.0");
  const [run] = runs;
  expect(run?.invocations).toMatchObject([{ executionSuccessful: false, exitCode: 2 }]);
  const wrongTotal = run?.results.find(({ locations }) => locations[0]?.logicalLocations[0]?.fullyQualifiedName === "Về việc!O8");
  expect(wrongTotal).toMatchObject({ level: "error", locations: [{ physicalLocation: { artifactLocation: { uri: "sai.xlsx" } } }] });
  expect(run?.results.filter(({ ruleId, ruleIndex }) => run.tool.driver.rules[ruleIndex]?.id !== ruleId)).toEqual([]);
});

it("prints SARIF that keeps to the standard, whatever the names of files", async () => {
  const { stdout } = await runSoat(folder, "kiem-tra", "sai.xlsx", "hỏng.xlsx", evilName, "--format", "sarif");
  const log = JSON.parse(stdout) as { readonly version: string; readonly runs: readonly [{ readonly results: readonly [object] }] };
  expect(sarifProblems({ ...log })).toEqual([]);
  const [run] = log.runs;
  const [result] = run.results;
  const broken = [{ ...log, version: "2.0.0" }, { ...log, runs: [{ ...run, results: [{ ...result, level: "fatal" }] }] }, { ...log, runs: [{ ...run, results: [{ ...result, ruleIndex: 999 }] }] }, { ...log, runs: [{ ...run, tool: {} }] }];
  expect(broken.map((each) => sarifProblems(each).length > 0)).toEqual([true, true, true, true]);
});

it("writes a page without script in which nothing of a workbook is markup", async () => {
  const { code } = await runSoat(folder, "kiem-tra", evilName, "--dinh-dang", "html", "--ra", "trang");
  const page = readFileSync(join(folder, "trang", "ket-qua.soat.html"), "utf8");
  expect(code).toBe(1);
  expect(page).toContain("=1+1 &lt;img src=&quot;x&quot; onerror=&quot;alert(1)&quot;&gt;.xlsx");
  expect(page).not.toMatch(/<script|<img|<link|https?:\/\//i);
  expect(page).toContain("default-src 'none'");
});

it("says on a page and in a workbook, as in a text, what could not be decided, and has the gravest findings first", async () => {
  const path = join(folder, "sai.xlsx");
  const { stdout } = await ranHere("kiem-tra", path);
  const { stdout: page } = await ranHere("kiem-tra", path, "--dinh-dang", "html");
  await ranHere("kiem-tra", path, "--dinh-dang", "xlsx", "--ra", join(folder, "sổ"));
  const { Sheets } = read(readFileSync(join(folder, "sổ", "ket-qua.soat.xlsx")));
  const [undecided = "?"] = /\d+ chỗ chưa kết luận được[^\n]*/.exec(stdout) ?? [];
  expect(page).toContain(undecided);
  expect(page).toContain('<a href="#tep-1">');
  expect(Sheets["Tệp"]?.["C2"]?.v).toBe(undecided);
  const ranks = (words: readonly string[], severities: readonly unknown[]) => severities.map((each) => words.indexOf(String(each)));
  const onPage = ranks(["error", "confirm", "info"], [...page.matchAll(/<td class="(error|confirm|info)"/g)].map(([, each]) => each));
  const list = utils.sheet_to_json<readonly unknown[]>(Sheets["Soát lỗi"] ?? {}, { header: 1 }).slice(2);
  const inBook = ranks(["Lỗi", "Cần xác nhận", "Lưu ý"], list.map((row) => row[2]));
  expect(new Set(onPage).size).toBeGreaterThan(1);
  expect(onPage).toEqual([...onPage].sort((one, other) => one - other));
  expect(inBook).toEqual(onPage);
});

it("writes a workbook in which text that looks like a formula is text", async () => {
  const { code } = await runSoat(folder, "kiem-tra", evilName, "--dinh-dang", "xlsx", "--ra", "bảng");
  const { Sheets } = read(readFileSync(join(folder, "bảng", "ket-qua.soat.xlsx")), { cellFormula: true });
  const cells = Object.values(Sheets).flatMap((sheet: WorkSheet) => Object.entries(sheet).filter(([address]) => !address.startsWith("!")).map(([, cell]) => cell as { readonly t: string; readonly v?: unknown; readonly f?: string }));
  expect(code).toBe(1);
  expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
  expect(cells.filter(({ v }) => v === evilName).map(({ t }) => t)).toEqual(expect.arrayContaining(["s", "s"]));
});
