import { type HostFailure, useCasesOf } from "../../src/app";
import { contentAt, formulaAt } from "../../src/core";
import { excelWorkbook } from "../../src/excel";
import { drawnSheet } from "../support/drawnSheet";
import { excelWith } from "../support/excelWith";
import { plainFindingsWords } from "../support/plainFindingsWords";

const province = (name: string) =>
  drawnSheet(
    name,
    `
    KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | < | < | < | < | < | <
    STT | Đơn vị          | Về việc        | <            | <             | Về tiền        | <            | <
    ^   | ^               | Tổng số thụ lý | Có điều kiện | Thi hành xong | Tổng số thụ lý | Có điều kiện | Thi hành xong
    1   | Chi cục huyện A | 120            | 100          | 90            | 9000           | 5000         | 4000
    2   | Chi cục huyện B | 80             | 60           | 70            | 7000           | 0            | 0
    -   | Tổng cộng       | =C4+C5 => 200  | 160          | 160           | 16000          | 5000         | 4000
    `,
  );

const rows = (count: number) => Array.from({ length: count }, (_, index) => index);

describe.each(["1.14", "1.17", "1.21"])("the open workbook in an Excel of requirement set %s", (excelApi) => {
  it("is read as it was drawn", async () => {
    const drawn = [province("Điện Biên"), { ...province("Ẩn"), visibility: "hidden" as const, hiddenRowIndexes: [4] }, drawnSheet("Trống", "-")];
    await excelWith(drawn, { excelApi });
    const { sheets, ...owned } = await excelWorkbook.read();
    expect(owned).toEqual({ activeSheet: "Điện Biên", ledgerText: undefined, ownedNames: [], ownedHighlights: [] });
    expect(sheets.map(({ name, visibility, hiddenRowIndexes }) => ({ name, visibility, hiddenRowIndexes }))).toEqual([
      { name: "Điện Biên", visibility: "visible", hiddenRowIndexes: [] },
      { name: "Ẩn", visibility: "hidden", hiddenRowIndexes: [4] },
      { name: "Trống", visibility: "visible", hiddenRowIndexes: [] },
    ]);
    const inOrder = (sheet: (typeof sheets)[number]) => ({ contents: sheet.contents, formulas: sheet.formulas, merges: [...sheet.merges].sort(byPlace) });
    expect(sheets.slice(0, 2).map(inOrder)).toEqual(drawn.slice(0, 2).map(inOrder));
  });

  it("is filled, highlighted and given back exactly", async () => {
    const { document } = await excelWith([province("Điện Biên"), province("M'Đrắk")], { excelApi });
    const before = document.content();
    const useCases = useCasesOf(excelWorkbook);

    const filled = await useCases.fill();
    expect(filled).toMatchObject({ filledRateCount: 12, filledDifferenceCount: 12 });
    expect(formulaAt((await excelWorkbook.read()).sheets[0] ?? drawnSheet("", "-"), 3, 8)).toBe('=IF(COUNT(D4,E4)=2,IF(D4>0,ROUND(E4/D4*100,2),""),"")');

    const highlighted = await useCases.highlight();
    expect(highlighted.highlightedCount).toBeGreaterThan(0);
    expect(document.sheets()[0]?.layout().conditionalFormats.length).toBeGreaterThan(1);

    const cleared = await useCases.clear();
    expect(cleared).toMatchObject({ keptCellCount: 0, leftAlone: [] });
    expect(document.content()).toEqual(before);
  });

  it("lists the findings on a sheet of its own and takes it away again", async () => {
    const { document } = await excelWith([province("Điện Biên")], { excelApi });
    const before = document.content();
    const useCases = useCasesOf(excelWorkbook);
    await useCases.listFindings({ ...plainFindingsWords, sentence: () => "=1+1" });
    const sheet = (await excelWorkbook.read()).sheets.find(({ name }) => name === "Soát lỗi");
    expect(sheet && [contentAt(sheet, 2, 5), contentAt(sheet, 3, 5), formulaAt(sheet, 3, 5)]).toEqual(["Nội dung", "=1+1", ""]);
    await useCases.clear();
    expect({ ...document.content(), activeSheetId: before.activeSheetId }).toEqual(before);
  });
});

it("reads 63 sheets in at most 3 round trips and writes them in 2", async () => {
  const { roundTrips } = await excelWith(rows(63).map((index) => province(`Tỉnh ${index + 1}`)));
  await excelWorkbook.read();
  const reading = roundTrips();
  expect(reading).toBeLessThanOrEqual(3);
  await useCasesOf(excelWorkbook).fill();
  expect(roundTrips() - 2 * reading).toBeLessThanOrEqual(2);
});

it("reads a sheet that is too large for one answer in blocks, and reads it whole", async () => {
  const lines = rows(30_000).map((index) => `${index + 1} | Đơn vị số ${index + 1} ở một nơi có tên khá dài | 10 | 20 | 30`);
  await excelWith([drawnSheet("Dài", `STT | Đơn vị | Thụ lý | Có điều kiện | Xong\n${lines.join("\n")}`)]);
  const [sheet] = (await excelWorkbook.read()).sheets;
  expect(sheet?.contents).toHaveLength(30_001);
  expect(sheet?.contents.at(-1)).toEqual([30_000, "Đơn vị số 30000 ở một nơi có tên khá dài", 10, 20, 30]);
});

describe("what Excel refuses is said, and nothing is half written", () => {
  const failure = (reason: HostFailure["reason"], sheet?: string) => expect.objectContaining({ name: "HostFailure", reason, sheet });

  it("a sheet that was protected after it was read", async () => {
    const { document } = await excelWith([province("A"), province("B")]);
    const plan = (await excelWorkbook.read()).sheets.map(({ name }) => ({ kind: "addHighlight", sheet: name, style: "error", areas: [cell] }) as const);
    const last = document.sheets()[1];
    if (last) document.apply({ kind: "sheetUpdated", sheetId: last.id, properties: { protection: { password: undefined, options: {} } } }, "grid");
    const before = document.content();
    await expect(excelWorkbook.apply(plan)).rejects.toEqual(failure("protectedSheet", "B"));
    expect(document.content()).toEqual(before);
  });

  it("a sheet that was deleted after it was read", async () => {
    const { document } = await excelWith([province("A")]);
    const before = document.content();
    const edits = ["A", "Đã xóa"].map((sheet) => ({ kind: "addHighlight", sheet, style: "error", areas: [cell] }) as const);
    await expect(excelWorkbook.apply(edits)).rejects.toEqual(failure("sheetGone", "Đã xóa"));
    expect(document.content()).toEqual(before);
  });

  it("a cell that a person is typing in", async () => {
    const { document } = await excelWith([province("A")]);
    document.apply({ kind: "editingSet", isEditing: true }, "grid");
    await expect(excelWorkbook.read()).rejects.toEqual(failure("cellInEditMode"));
  });

  it("a jump to a hidden sheet", async () => {
    await excelWith([province("A"), { ...province("B"), visibility: "hidden" }]);
    await expect(excelWorkbook.select({ sheet: "B", rowIndex: 0, columnIndex: 0 })).rejects.toEqual(failure("hiddenSheet", "B"));
  });

  it("work that the person has stopped", async () => {
    await excelWith([province("A")]);
    await expect(excelWorkbook.read({ signal: AbortSignal.abort() })).rejects.toEqual(failure("cancelled"));
  });
});

const cell = { firstRowIndex: 0, lastRowIndex: 0, firstColumnIndex: 0, lastColumnIndex: 0 };

function byPlace(a: typeof cell, b: typeof cell): number {
  return a.firstRowIndex - b.firstRowIndex || a.firstColumnIndex - b.firstColumnIndex;
}
