import { useCasesOf, type CheckOutcome } from "../../../src/app";
import { cellAddress, type SheetSnapshot } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook, type MemoryWorkbook } from "../../support/memoryWorkbook";
import { cell, table, time } from "./support";

const reviewer = "Nguyễn Thị An";

/** The table, signed; then opened as other sheets with the same record. */
async function signed(sheets: readonly SheetSnapshot[] = [table], now: readonly SheetSnapshot[] = sheets) {
  const first = memoryWorkbook(sheets);
  const outcome = await useCasesOf(first).signOff({ reviewer, time });
  const workbook = memoryWorkbook(now);
  await workbook.apply([{ kind: "setLedger", text: first.snapshot().ledgerText }]);
  return { workbook, useCases: useCasesOf(workbook), outcome };
}

const told = ({ review: { signOff } }: CheckOutcome) =>
  signOff?.changes.map((change) => {
    const at = "at" in change ? cellAddress(change.at.rowIndex, change.at.columnIndex) : change.sheet;
    switch (change.kind) {
      case "figure":
        return `${at} ${change.recordLabel} ${change.figure}: ${change.before} → ${change.after}`;
      case "sheetAdded":
        return `${at} added`;
      case "columnGone":
        return `${at} ${change.figure} gone`;
      default:
        return `${at} ${change.recordLabel} ${change.kind}`;
    }
  });

/** The same table with an office more between the first and the second. */
const inserted = drawnSheet(
  "Về việc",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | < | < | < | < | <
  STT | Đơn vị          | Tổng số thụ lý (việc) | Cũ chuyển sang (việc) | Thụ lý mới (việc) | Có điều kiện (việc) | Thi hành xong (việc)
  1   | Chi cục huyện A | 1213                  | 371                   | 824               | 1100                | 900
  2   | Chi cục huyện D | 10                    | 4                     | 6                 | 8                   | 5
  3   | Chi cục huyện B | 1500                  | 500                   | 1000              | 1300                | 1201
  4   | Chi cục huyện C | 900                   | 400                   | 500               | 850                 | 700
  -   | Tổng cộng       | 3613                  | 1271                  | 2342              | 3250                | 2800
  `,
);

/** The same table without its last office, and without the column of what was carried in. */
const shorter = drawnSheet(
  "Về việc",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | < | < | < | <
  STT | Đơn vị          | Tổng số thụ lý (việc) | Thụ lý mới (việc) | Có điều kiện (việc) | Thi hành xong (việc)
  1   | Chi cục huyện A | 1213                  | 824               | 1100                | 900
  2   | Chi cục huyện B | 1500                  | 1000              | 1300                | 1200
  -   | Tổng cộng       | 3613                  | 2342              | 3250                | 2800
  `,
);

describe("a sign-off", () => {
  it("bears name, time, a code, and how many errors were open", async () => {
    const { outcome } = await signed();
    // Four rows of five figures.
    expect(outcome.review.signOff).toMatchObject({ reviewer, time, openErrorCount: 1, figureCount: 20, changes: [] });
    expect(outcome.review.signOff?.fingerprint).toMatch(/^[0-9A-Z]+-[0-9A-Z]+$/);
  });

  it("has the same code for the same figures, and another one for others", async () => {
    const codeOf = async (change?: (workbook: MemoryWorkbook) => void) => {
      const workbook = memoryWorkbook([table]);
      change?.(workbook);
      return (await useCasesOf(workbook).signOff({ reviewer, time })).review.signOff?.fingerprint;
    };
    const code = await codeOf();
    expect(await codeOf()).toBe(code);
    expect(await codeOf((workbook) => workbook.type("Về việc", cell("G4"), 1201))).not.toBe(code);
  });

  it.each<[string, string, Parameters<MemoryWorkbook["type"]>[2], readonly string[]]>([
    ["a figure is typed over", "G4", 1201, ["G4 Chi cục huyện B cases.finished: 1200 → 1201"]],
    ["a figure is taken away", "G4", null, ["G4 Chi cục huyện B cases.finished: 1200 → null"]],
    ["a figure becomes a text", "G4", "1.200", ["G4 Chi cục huyện B cases.finished: 1200 → 1.200"]],
    ["a figure becomes an error", "G4", { error: "#REF!" }, ["G4 Chi cục huyện B cases.finished: 1200 → #REF!"]],
    ["the smallest change of all", "G6", 2800.01, ["G6 Tổng cộng cases.finished: 2800 → 2800.01"]],
    ["a remark beside the table", "J4", "đã xem", []],
    ["the number of a row", "A4", 22, []],
  ])("is told at the next check when %s", async (_, address, content, changes) => {
    const { workbook, useCases } = await signed();
    workbook.type("Về việc", cell(address), content);
    expect(told(await useCases.check())).toEqual(changes);
  });

  it("knows figures by row and column: an inserted row moves nothing, and is told as one", async () => {
    const { useCases } = await signed([table], [inserted]);
    expect(told(await useCases.check())).toEqual(["G5 Chi cục huyện B cases.finished: 1200 → 1201", "C4 Chi cục huyện D recordAdded"]);
  });

  it("tells rows and columns that are gone, each once", async () => {
    const { useCases } = await signed([table], [shorter]);
    expect(told(await useCases.check())).toEqual(["Về việc cases.carriedIn gone", "Về việc Chi cục huyện C recordGone"]);
  });

  it("tells nothing when a sheet is renamed and moved; a copy of it is a sheet that nobody signed", async () => {
    const renamed = { ...table, name: "Biểu 06", origin: { rowIndex: 2, columnIndex: 1 } };
    expect(told(await (await signed([table], [renamed])).useCases.check())).toEqual([]);
    const { workbook, useCases } = await signed([table], [table, { ...table, name: "Bản sao" }]);
    workbook.type("Bản sao", cell("G4"), 1);
    expect(told(await useCases.check())).toEqual(["Bản sao added"]);
  });

  it("tells nothing of what the add-in fills in, and stays when traces are cleared", async () => {
    const { useCases } = await signed();
    await useCases.fill();
    expect(told(await useCases.check())).toEqual([]);
    await useCases.clear();
    expect(told(await useCases.check())).toEqual([]);
  });

  it("can be renewed after a change, and taken back without a trace", async () => {
    const { workbook, useCases } = await signed();
    workbook.type("Về việc", cell("G4"), 1201);
    const again = await useCases.signOff({ reviewer: "Trần Văn Bình", time: "2022-10-07T08:00" });
    expect([again.review.signOff?.reviewer, told(again)]).toEqual(["Trần Văn Bình", []]);
    expect((await useCases.withdrawSignOff()).review.signOff).toBeUndefined();
    expect(workbook.snapshot().ledgerText).toBeUndefined();
  });

  it("of a broken record counts as none, and nothing else is lost", async () => {
    const { workbook, useCases } = await signed();
    const record = JSON.parse(workbook.snapshot().ledgerText ?? "") as { signOff: { tables: { columns: unknown[] }[] } };
    record.signOff.tables[0]?.columns.push(["cases.finished", [1]]);
    await workbook.apply([{ kind: "setLedger", text: JSON.stringify(record) }]);
    expect((await useCases.check()).review.signOff).toBeUndefined();
  });
});
