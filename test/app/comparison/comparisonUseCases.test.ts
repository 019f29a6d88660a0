import { comparisonUseCasesOf, submissionOf, useCasesOf, type ReadFile } from "../../../src/app";
import { cellAddress, type SheetSnapshot } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const sheet = (period: string, rows: readonly string[], name = "Biểu 06"): SheetSnapshot =>
  drawnSheet(name, [`KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG VIỆC ${period} | - | - | - | -`, "Đơn vị | Thụ lý mới | Có điều kiện | Thi hành xong | Tỷ lệ (%)", ...rows].join("\n"));

async function readFile(name: string, ...sheets: readonly SheetSnapshot[]): Promise<ReadFile> {
  const workbook = memoryWorkbook(sheets);
  return { snapshot: workbook.snapshot(), submission: submissionOf(name, sheets, await useCasesOf(workbook).check()) };
}

const now = sheet("9 tháng năm 2026", ["Sơn La | 900 | 700 | 600 | 85.71", "Đồng Tháp | 500 | 400 | 300 | 75"]);

describe("the open workbook beside several earlier files", () => {
  const compareWith = async (...files: readonly ReadFile[]) => comparisonUseCasesOf(memoryWorkbook([now])).compare(files);

  it("tells what each file is used for", async () => {
    const files = await Promise.all([
      readFile("9 tháng 2025.xlsx", sheet("9 tháng năm 2025", ["Sơn La | 800 | 700 | 500 | 71.43", "Đồng Tháp | 250 | 200 | 100 | 50", "Tiền Giang | 250 | 200 | 180 | 90"])),
      readFile("6 tháng.xlsx", sheet("6 tháng năm 2026", ["Sơn La | 901 | 650 | 400 | 61.54"])),
      readFile("lần 1.xlsx", sheet("9 tháng năm 2026", ["Sơn La | 900 | 700 | 600 | 85.71"])),
      readFile("không rõ kỳ.xlsx", sheet("", ["Sơn La | 1 | 1 | 1 | 100"], "Trang")),
      readFile("năm 2024.xlsx", sheet("12 tháng năm 2024", ["Sơn La | 1 | 1 | 1 | 100"])),
      readFile("trống.xlsx", drawnSheet("Trang", "ghi chú")),
    ]);
    const { tables, files: told, findings, bases } = await compareWith(...files);
    expect(told.map(({ name, use }) => [name, use])).toEqual([
      ["9 tháng 2025.xlsx", "compared"],
      ["6 tháng.xlsx", "unusedPeriod"],
      ["lần 1.xlsx", "samePeriod"],
      ["không rõ kỳ.xlsx", "unknownPeriod"],
      ["năm 2024.xlsx", "otherPeriod"],
      ["trống.xlsx", "noTable"],
    ]);
    expect(bases).toEqual(["samePeriodLastYear", "previousPeriod", "previousSubmission"]);
    expect(tables.flatMap((table) => (table.kind === "compared" ? table.units.map(({ label, match }) => [label, match.kind]) : []))).toEqual([
      ["Sơn La", "same"],
      ["Đồng Tháp", "merged"],
    ]);
    expect(findings.map(({ ruleId, recordLabel }) => [ruleId, recordLabel])).toEqual([["SS-01", "Sơn La"]]);
  });

  it("says nothing by a rule that is off", async () => {
    const six = await readFile("6 tháng.xlsx", sheet("6 tháng năm 2026", ["Sơn La | 901 | 650 | 400 | 61.54"]));
    const findingCount = async (switchedOff: ReadonlySet<string>) => (await comparisonUseCasesOf(memoryWorkbook([now]), { switchedOff }).compare([six])).findings.length;
    expect([await findingCount(new Set()), await findingCount(new Set(["SS-01"]))]).toEqual([1, 0]);
  });

  it("tells the tables for which the place that was chosen has nothing", async () => {
    const withColumns = drawnSheet("Biểu 06", "KẾT QUẢ THI HÀNH ÁN DÂN SỰ TÍNH BẰNG VIỆC 9 tháng năm 2026 | - | - | -\nĐơn vị | Có điều kiện | Thi hành xong | Thi hành xong cùng kỳ năm trước\nSơn La | 700 | 600 | 500\nĐồng Tháp | 400 | 300 | 280");
    const lastYear = await readFile("9 tháng 2025.xlsx", sheet("9 tháng năm 2025", ["Sơn La | 800 | 700 | 500 | 71.43", "Đồng Tháp | 250 | 200 | 100 | 50"]));
    const told = async (from: "sameTable" | "workbook" | "files" | undefined, files: readonly ReadFile[], open = withColumns) => {
      const { tables, notFromChosen } = await comparisonUseCasesOf(memoryWorkbook([open])).compare(files, from === undefined ? {} : { from });
      return [tables.map(({ kind }) => kind).join(), notFromChosen.length];
    };
    expect(await told("files", [lastYear])).toEqual(["compared", 0]);
    expect(await told("files", [])).toEqual(["compared", 1]);
    expect(await told("workbook", [lastYear])).toEqual(["compared", 1]);
    expect(await told("sameTable", [lastYear])).toEqual(["compared", 0]);
    expect(await told("sameTable", [lastYear], now)).toEqual(["notComparable", 1]);
    expect(await told(undefined, [lastYear])).toEqual(["compared", 0]);
  });

  it("says why there is nothing to compare", async () => {
    const reasonWith = async (...files: readonly ReadFile[]) => (await compareWith(...files)).tables.map((table) => (table.kind === "compared" ? "compared" : table.reason));
    expect(await reasonWith()).toEqual(["noEarlierTable"]);
    expect(await reasonWith(await readFile("a", sheet("", ["Sơn La | 1 | 1 | 1 | 100"], "Trang")))).toEqual(["noEarlierPeriod"]);
    expect(await reasonWith(await readFile("a", sheet("12 tháng năm 2024", ["Sơn La | 1 | 1 | 1 | 100"])))).toEqual(["otherPeriods"]);
    expect(await reasonWith(await readFile("a", sheet("9 tháng năm 2025", ["Lai Châu | 1 | 1 | 1 | 100"])))).toEqual(["noCommonUnit"]);
  });
});

describe("the open workbook beside its previous version", () => {
  const before = readFile("lần 1.xlsx", sheet("9 tháng năm 2026", ["Sơn La | 900 | 700 | 600 | 80", "Đồng Tháp | 500 | - | 300 | 75"]));

  it("tells changed and filled cells, and which findings are fixed", async () => {
    const { workbook, findings } = await comparisonUseCasesOf(memoryWorkbook([now])).compareVersion(await before);
    expect(workbook.cells.map(({ kind, at }) => `${kind} ${cellAddress(at.rowIndex, at.columnIndex)}`)).toEqual(["changed E3", "filled C4"]);
    expect(findings.fixed.map(({ code }) => code)).toContain("rateDiffers");
    expect(findings.fresh).toEqual([]);
  });

  it("shows the changed cells, and clearing takes the highlights away", async () => {
    const open = memoryWorkbook([now]);
    const asked: string[] = [];
    const listening = { ...open, apply: (edits: Parameters<typeof open.apply>[0]) => {
      asked.push(...edits.flatMap((edit) => (edit.kind === "addHighlight" ? [`${edit.style} ${edit.areas.map((area) => cellAddress(area.firstRowIndex, area.firstColumnIndex)).join(" ")}`] : [])));
      return open.apply(edits);
    } };
    expect(await comparisonUseCasesOf(listening).highlightChanges(await before)).toEqual({ highlightedCount: 2, leftAlone: [] });
    expect(asked).toEqual(["info C4 E3"]);
    expect((await useCasesOf(open).clear()).removedHighlightCount).toBe(1);
    expect(open.snapshot().ownedHighlights).toEqual([]);
  });

  it("leaves protected sheets alone and names them", async () => {
    const open = memoryWorkbook([{ ...now, isProtected: true }]);
    expect(await comparisonUseCasesOf(open).highlightChanges(await before)).toEqual({ highlightedCount: 0, leftAlone: [{ sheet: "Biểu 06", reason: "protectedSheet" }] });
  });
});
