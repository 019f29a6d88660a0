import { targetUseCasesOf, useCasesOf } from "../../../src/app";
import { contentAt, numberFormatAt, type CellContent, type SheetSnapshot, type TargetDraft } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const draft = (year: CellContent, unit: string, side: string, rate: CellContent, more: Partial<TargetDraft> = {}): TargetDraft => ({
  ...{ year, unit, side, rate, comparison: null, effectiveFrom: null, decision: null, state: null, note: null },
  ...more,
});

const figures = drawnSheet(
  "Điện Biên",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | < | < | <
  STT | Đơn vị    | Có điều kiện (việc) | Thi hành xong (việc) | Tỷ lệ việc (%)
  1   | Điện Biên | 2000                | 1857                 | 92.85
  2   | Sơn La    | 1000                | 800                  | 80
  3   | Gia Lai   | 1000                | 800                  | 80
  4   | Lai Châu  | 1000                | 800                  | 80
  `,
);

const cells = (sheet: SheetSnapshot | undefined): readonly (readonly CellContent[])[] =>
  sheet ? sheet.contents.map((row, rowIndex) => row.map((_, columnIndex) => contentAt(sheet, rowIndex, columnIndex))) : [];

describe("saving targets", () => {
  it("makes a sheet that outlives clearing, and reads it again", async () => {
    const workbook = memoryWorkbook([figures]);
    const targets = targetUseCasesOf(workbook);
    await targets.save([draft("2022", "Cục THADS tỉnh Điện Biên", "về việc", "trên 83%", { decision: "QĐ 1/QĐ", effectiveFrom: "15/12/2021" })]);
    await useCasesOf(workbook).clear();
    const { sheet, lines } = await targets.read();
    expect(sheet).toBe("Chỉ tiêu");
    expect(lines.map(({ target }) => target)).toEqual([
      { year: 2022, unit: "Điện Biên", side: "cases", rate: 0.83, comparison: "above", effectiveFrom: { year: 2021, month: 12, day: 15 }, decision: "QĐ 1/QĐ" },
    ]);
    const saved = workbook.snapshot().sheets[1];
    expect(cells(saved)[2]).toEqual([2022, "Điện Biên", "Việc", 83, "Trên", 44545, "QĐ 1/QĐ", null, null]);
    expect(saved && numberFormatAt(saved, 2, 5)).toBe("dd/mm/yyyy");
  });

  it("writes over its own cells only, keeps each line beside what a person wrote there, lets the later one of two stand lower, and leaves a broken line as it was typed", async () => {
    const sheet = drawnSheet("Giao 2022", "QĐ của Bộ\nBên | Năm | Đơn vị | Chỉ tiêu | Mã\nViệc | 2022 | Gia Lai | 81 | x1\nViệc | 2022 | Sơn La | 81 | x2");
    const workbook = memoryWorkbook([sheet]);
    await targetUseCasesOf(workbook).save([draft(2022, "Sơn La", "Việc", 83, { effectiveFrom: 44652 }), draft(2022, "Sơn La", "Việc", 82.5), draft(2022, "Gia Lai", "?", "chưa giao")]);
    expect(cells(workbook.snapshot().sheets[0])).toEqual([
      ["QĐ của Bộ", null, null, null, null, null, null],
      ["Bên", "Năm", "Đơn vị", "Chỉ tiêu", "Mã", "Trên/từ", "Hiệu lực từ"],
      [null, null, null, null, "x1", null, null],
      ["Việc", 2022, "Sơn La", 82.5, "x2", "Trên", null],
      ["Việc", 2022, "Sơn La", 83, null, "Trên", 44652],
      ["?", 2022, "Gia Lai", "chưa giao", null, null, null],
    ]);
  });

  it("takes lines away that are no more", async () => {
    const workbook = memoryWorkbook([figures]);
    const targets = targetUseCasesOf(workbook);
    await targets.save([draft(2022, "Điện Biên", "Việc", 83), draft(2022, "Sơn La", "Việc", 82)]);
    const { lines } = await targets.save([draft(2022, "Sơn La", "Việc", 82)]);
    expect(lines.map(({ target }) => target?.unit)).toEqual(["Sơn La"]);
  });
});

describe("a check", () => {
  it("knows the targets of the sheet: what has one is not missing one", async () => {
    const workbook = memoryWorkbook([figures]);
    const missing = async () => (await useCasesOf(workbook).check()).report.results.find(({ ruleId }) => ruleId === "CT-02");
    expect(await missing()).toMatchObject({ passed: 0, failed: 4 });
    await targetUseCasesOf(workbook).save(["Điện Biên", "Sơn La", "Gia Lai"].map((unit) => draft(2022, unit, "Việc", 82)));
    expect(await missing()).toMatchObject({ passed: 3, failed: 1 });
  });

  it("takes the sheet of targets for no table of figures", async () => {
    const workbook = memoryWorkbook([figures]);
    await targetUseCasesOf(workbook).save([draft(2022, "Điện Biên", "Việc", 83)]);
    const { recognition } = await useCasesOf(workbook).check();
    expect(recognition.tables.map(({ sheet }) => sheet)).toEqual(["Điện Biên"]);
    expect(recognition.sheetsWithoutTable).toEqual([]);
  });
});
