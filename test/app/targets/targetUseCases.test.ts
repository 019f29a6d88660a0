import { targetUseCasesOf, useCasesOf, type TargetChange } from "../../../src/app";
import { contentAt, numberFormatAt, type CellContent, type SheetSnapshot, type TargetDraft } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { added, changed } from "../../support/targetChanges";

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
    await targets.save(added(draft("2022", "Cục THADS tỉnh Điện Biên", "về việc", "trên 83%", { decision: "QĐ 1/QĐ", effectiveFrom: "15/12/2021" })));
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

  const ofMinistry = drawnSheet("Giao 2022", "QĐ của Bộ\nBên | Năm | Đơn vị | Chỉ tiêu | Mã\nViệc | 2022 | Gia Lai | 81 | x1\nViệc | 2022 | Tỉnh Sơn La | 81 | x2\nViệc | 2022 | Lai Châu | '82 | x3");

  it("writes the cells that change and no others: of changed lines where they stand, of new ones below, with the columns that they need", async () => {
    const workbook = memoryWorkbook([ofMinistry]);
    const targets = targetUseCasesOf(workbook);
    const [giaLai, sonLa] = (await targets.read()).lines.map(({ draft: before }) => before);
    if (!giaLai || !sonLa) throw new RangeError("the sheet has no lines");
    const changes: readonly TargetChange[] = [
      { kind: "changed", before: giaLai, after: { ...giaLai, side: "?", rate: "chưa giao" } },
      { kind: "changed", before: sonLa, after: { ...sonLa, rate: "trên 82,5 %" } },
      ...added(draft(2022, "Sơn La", "Việc", 83, { effectiveFrom: "01/4/2022" }), draft(2022, "Cao Bằng", "Việc", "từ 80 % trở lên")),
    ];
    expect(await targets.save(changes)).toMatchObject({ savedCount: 4, keptCount: 0 });
    expect(cells(workbook.snapshot().sheets[0])).toEqual([
      ["QĐ của Bộ", null, null, null, null, null, null],
      ["Bên", "Năm", "Đơn vị", "Chỉ tiêu", "Mã", "Trên/từ", "Hiệu lực từ"],
      ["?", 2022, "Gia Lai", "chưa giao", "x1", null, null],
      ["Việc", 2022, "Tỉnh Sơn La", 82.5, "x2", "Trên", null],
      ["Việc", 2022, "Lai Châu", "82", "x3", null, null],
      ["Việc", 2022, "Sơn La", 83, null, "Trên", 44652],
      ["Việc", 2022, "Cao Bằng", 80, null, "Từ", null],
    ]);
  });

  it("takes the cells of a line away that is no more, and a new one of its unit stands in its place", async () => {
    const workbook = memoryWorkbook([ofMinistry]);
    const targets = targetUseCasesOf(workbook);
    const [giaLai, sonLa] = (await targets.read()).lines.map(({ draft: before }) => before);
    if (!giaLai || !sonLa) throw new RangeError("the sheet has no lines");
    await targets.save([...added(draft(2022, "Sơn La", "Việc", 84)), { kind: "removed", before: giaLai }, { kind: "removed", before: sonLa }]);
    expect(cells(workbook.snapshot().sheets[0]).slice(2)).toEqual([
      [null, null, null, null, "x1"],
      ["Việc", 2022, "Sơn La", 84, "x2"],
      ["Việc", 2022, "Lai Châu", "82", "x3"],
    ]);
  });

  it("leaves lines alone that someone else has changed since they were read, and those that stand twice are each known", async () => {
    const workbook = memoryWorkbook([drawnSheet("Giao", "Năm | Đơn vị | Bên | Chỉ tiêu\n2022 | Gia Lai | Việc | 81\n2022 | Gia Lai | Việc | 81\n2022 | Sơn La | Việc | 82")]);
    const targets = targetUseCasesOf(workbook);
    const seen = await targets.read();
    workbook.type("Giao", { rowIndex: 3, columnIndex: 3 }, 90);
    expect(await targets.save(changed(seen, (before) => ({ ...before, rate: 85 })))).toMatchObject({ savedCount: 2, keptCount: 1 });
    expect(cells(workbook.snapshot().sheets[0]).map((row) => row[3])).toEqual(["Chỉ tiêu", 85, 85, 90]);
  });

  it("is told in the journal line by line, and each can be taken back to the cell and its look", async () => {
    const workbook = memoryWorkbook([figures, ofMinistry]);
    const before = workbook.snapshot().sheets;
    const targets = targetUseCasesOf(workbook, () => "2022-10-05T08:00");
    const useCases = useCasesOf(workbook);
    const [, sonLa] = (await targets.read()).lines;
    if (!sonLa) throw new RangeError("the sheet has no second line");
    await targets.save([{ kind: "changed", before: sonLa.draft, after: { ...sonLa.draft, rate: 83 } }, ...added(draft(2022, "Cao Bằng", "Việc", 80, { effectiveFrom: "01/4/2022" }))]);
    const { journal } = await useCases.check();
    expect(journal.map(({ recordLabel, time, cells: told }) => [time, recordLabel, ...told.map(({ before: { content }, after: { value } }) => [content, value])])).toEqual([
      ["2022-10-05T08:00", "", [null, "Hiệu lực từ"]],
      ["2022-10-05T08:00", "Tỉnh Sơn La, Việc", [81, 83]],
      ["2022-10-05T08:00", "Cao Bằng, Việc", [null, 2022], [null, "Cao Bằng"], [null, "Việc"], [null, 80], [null, 44652]],
    ]);
    await useCases.undoRepairs(journal.slice(1, 2).map(({ id }) => id));
    expect(cells(workbook.snapshot().sheets[1])[3]).toEqual(["Việc", 2022, "Tỉnh Sơn La", 81, "x2", null]);
    await useCases.undoRepairs(journal.map(({ id }) => id));
    expect(workbook.snapshot()).toMatchObject({ ownedNames: [], ledgerText: undefined });
    expect(workbook.snapshot().sheets).toEqual(before);
  });
});

describe("a check", () => {
  it("knows the targets of the sheet: what has one is not missing one", async () => {
    const workbook = memoryWorkbook([figures]);
    const missing = async () => (await useCasesOf(workbook).check()).report.results.find(({ ruleId }) => ruleId === "CT-02");
    expect(await missing()).toMatchObject({ passed: 0, failed: 4 });
    await targetUseCasesOf(workbook).save(added(...["Điện Biên", "Sơn La", "Gia Lai"].map((unit) => draft(2022, unit, "Việc", 82))));
    expect(await missing()).toMatchObject({ passed: 3, failed: 1 });
  });

  it("takes the sheet of targets for no table of figures", async () => {
    const workbook = memoryWorkbook([figures]);
    await targetUseCasesOf(workbook).save(added(draft(2022, "Điện Biên", "Việc", 83)));
    const { recognition } = await useCasesOf(workbook).check();
    expect(recognition.tables.map(({ sheet }) => sheet)).toEqual(["Điện Biên"]);
    expect(recognition.sheetsWithoutTable).toEqual([]);
  });
});
