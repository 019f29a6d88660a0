import { useCasesOf } from "../../src/app";
import { ledgerOf } from "../../src/app/ownership/ledger";
import type { RecognitionAnswer, SheetSnapshot } from "../../src/core";
import { drawnSheet } from "../support/drawnSheet";
import { memoryWorkbook } from "../support/memoryWorkbook";

/** The column "Đã làm" says nothing that is known, and the side of the figures is told nowhere. */
const sheet = drawnSheet(
  "Biểu 04",
  `
  Kết quả 12 tháng năm 2022
  Đơn vị    | Số việc có điều kiện | Đã làm
  Chi cục A | 100                  | 90
  Chi cục B | 60                   | 30
  `,
);
const finished: RecognitionAnswer = { kind: "column", sheet: "Biểu 04", table: "kêtS quaR", header: "đaX lamF", meaning: "cases.finished" };

/** The row above the header was inserted and another column came between. */
const nextMonth: SheetSnapshot = drawnSheet(
  "Biểu 04",
  `
  Kết quả 01 tháng năm 2023

  STT | Đơn vị    | Tổng số việc thụ lý | Số việc có điều kiện | Đã làm
  1   | Chi cục A | 120                 | 100                  | 90
  `,
);

describe("an answer", () => {
  it("settles the doubt, is kept in the workbook without touching a cell, and is used by every use case", async () => {
    const workbook = memoryWorkbook([sheet]);
    const useCases = useCasesOf(workbook);
    const before = await useCases.check();
    expect(before.recognition.doubts).toEqual([expect.objectContaining({ kind: "unknownColumn", label: "Đã làm" })]);

    const { sheets } = workbook.snapshot();
    const after = await useCases.answer([finished]);
    expect(after.recognition.doubts).toEqual([]);
    expect(after.answers).toEqual([finished]);
    expect(workbook.snapshot().sheets).toEqual(sheets);
    expect((await useCases.check()).recognition.tables[0]?.columns.get("cases.finished")?.values).toEqual(Float64Array.of(90, 30));
    expect(await useCases.fill()).toMatchObject({ filledRateCount: 2 });
  });

  it("still fits after rows and columns were inserted, in the next month", async () => {
    const outcome = await useCasesOf(memoryWorkbook([nextMonth])).answer([finished]);
    expect(outcome.recognition.doubts).toEqual([]);
    expect(outcome.recognition.tables[0]?.columns.get("cases.finished")?.columnIndexes).toEqual(Int32Array.of(4));
    expect(outcome.recognition.unusedAnswers).toEqual([]);
  });

  it("is not lost by filling and clearing, and is forgotten when the person asks", async () => {
    const workbook = memoryWorkbook([sheet]);
    const useCases = useCasesOf(workbook);
    const original = workbook.snapshot();
    await useCases.answer([finished]);
    const answered = workbook.snapshot();
    await useCases.fill();
    await useCases.clear();
    expect(workbook.snapshot()).toEqual(answered);
    await useCases.answer([]);
    expect(workbook.snapshot()).toEqual(original);
  });

  it("takes nothing from what was filled before", async () => {
    const workbook = memoryWorkbook([sheet]);
    const useCases = useCasesOf(workbook);
    const original = workbook.snapshot();
    await useCases.answer([finished]);
    await useCases.fill();
    await useCases.answer([]);
    await useCases.clear();
    expect(workbook.snapshot()).toEqual(original);
  });

  it("that fits nothing any more is given back as unused, and kept", async () => {
    const gone: RecognitionAnswer = { ...finished, header: "cotj khac" };
    const workbook = memoryWorkbook([sheet]);
    const outcome = await useCasesOf(workbook).answer([gone]);
    expect(outcome.recognition.unusedAnswers).toEqual([gone]);
    expect(outcome.recognition.doubts).toHaveLength(1);
    expect((await useCasesOf(workbook).check()).answers).toEqual([gone]);
  });
});

it("writes nothing when the same is answered again", async () => {
  const workbook = memoryWorkbook([sheet]);
  await useCasesOf(workbook).answer([finished]);
  const apply = jest.spyOn(workbook, "apply");
  await useCasesOf(workbook).answer([finished]);
  expect(apply).not.toHaveBeenCalled();
});

describe("what stands in the ledger as an answer", () => {
  const ledgerWith = (answer: unknown): string => JSON.stringify({ version: 1, filledAreas: [], answers: [answer] });
  const table = { sheet: "S", table: "" };

  it.each<[string, RecognitionAnswer]>([
    ["a column", { kind: "column", ...table, header: "xong", meaning: "samePeriodLastYear:money.finished" }],
    ["a column to leave out", { kind: "column", ...table, header: "xong", meaning: "ignore" }],
    ["a scale", { kind: "rateScale", ...table, header: "tile", scale: "fraction" }],
    ["a province", { kind: "unit", ...table, row: "sơn laa", unit: "Sơn La" }],
    ["no province", { kind: "unit", ...table, row: "sơn laa" }],
    ["a role", { kind: "role", ...table, row: "toan tinh", role: "total" }],
    ["a row that is no record", { kind: "role", ...table, row: "doi chieu", role: "none" }],
    ["where the rows begin and end", { kind: "rows", ...table, first: "chi cuc a" }],
    ["a period", { kind: "period", ...table, told: "7/2023", year: 2023, months: 8 }],
    ["a unit of money", { kind: "moneyUnit", ...table, moneyUnit: 1_000 }],
    ["no table", { kind: "notATable", ...table }],
    ["an encoding", { kind: "encoding", sheet: "S", encoding: "TCVN3" }],
  ])("is %s", (_, answer) => {
    expect(ledgerOf(ledgerWith(answer)).answers).toEqual([answer]);
  });

  it.each<[string, unknown]>([
    ["of no kind", { ...table, header: "xong", meaning: "ignore" }],
    ["of a kind that objects inherit", { kind: "constructor", ...table }],
    ["about no column", { kind: "column", ...table, meaning: "ignore" }],
    ["with an indicator that there is not", { kind: "column", ...table, header: "xong", meaning: "cases.done" }],
    ["in a unit of no money", { kind: "moneyUnit", ...table, moneyUnit: 100 }],
    ["of a row that bears a number", { kind: "rows", ...table, last: 7 }],
    ["with half a month", { kind: "period", ...table, year: 2023, months: 1.5 }],
    ["that is a text", "notATable"],
    ["that is null", null],
  ])("%s is left out, and the rest of the ledger holds", (_, answer) => {
    expect(ledgerOf(ledgerWith(answer))).toEqual({ version: 3, filledAreas: [], answers: [] });
  });
});
