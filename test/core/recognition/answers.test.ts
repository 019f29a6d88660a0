import { recognise, type FigureKey, type RecognitionAnswer, type RecognitionAnswers, type SheetSnapshot, type TableReading } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";

/** What the pane knows of a table: its name in answers and that of each of its columns and rows. */
function readingOf(sheet: SheetSnapshot, index = 0): TableReading {
  const reading = recognise([sheet]).readings[index];
  if (!reading) throw new RangeError("no such table");
  return reading;
}

/** Says of the column under a letter what it holds, as the pane would. */
function columnAnswer(reading: TableReading, columnIndex: number, meaning: FigureKey | "ignore"): RecognitionAnswer {
  const column = reading.columns.find(({ at }) => at.columnIndex === columnIndex);
  if (!column) throw new RangeError("no such column");
  return { kind: "column", sheet: reading.sheet, table: reading.table, header: column.header, meaning };
}

const keysIn = (sheet: SheetSnapshot, answers: RecognitionAnswers): readonly string[] => recognise([sheet], answers).tables.flatMap(({ columns }) => [...columns.keys()]);

const layouts: readonly (readonly [name: string, drawing: string, answers: readonly (readonly [columnIndex: number, meaning: FigureKey | "ignore"])[], keys: readonly string[]])[] = [
  [
    "a label that nobody knows",
    `
    Đơn vị | Số việc có điều kiện | Đã làm
    Chi cục A | 10 | 5
    `,
    [[2, "cases.finished"]],
    ["cases.eligible", "cases.finished"],
  ],
  [
    "a column to leave out",
    `
    Đơn vị | Số việc có điều kiện | Thi hành xong (việc) | Số kỳ họp
    Chi cục A | 10 | 5 | 3
    `,
    [[3, "ignore"]],
    ["cases.eligible", "cases.finished"],
  ],
  [
    "a side that is told nowhere",
    `
    Đơn vị | Có điều kiện | Thi hành xong
    Chi cục A | 10 | 5
    `,
    [
      [1, "money.eligible"],
      [2, "money.finished"],
    ],
    ["money.eligible", "money.finished"],
  ],
  [
    "two columns of the same label, told apart by their order",
    `
    Đơn vị | Số việc có điều kiện | Đã làm | Đã làm
    Chi cục A | 10 | 5 | 4
    `,
    [
      [2, "cases.enforced"],
      [3, "previousPeriod:cases.enforced"],
    ],
    ["cases.eligible", "cases.enforced", "previousPeriod:cases.enforced"],
  ],
  [
    "a difference that may be from two things",
    `
    Đơn vị | Tỷ lệ việc (%) | +/- (việc)
    Chi cục A | 80 | 5
    `,
    [[2, "cases.rateChange"]],
    ["cases.rate", "cases.rateChange"],
  ],
];

describe("an answer about columns settles", () => {
  it.each(layouts)("%s", (_, drawing, said, keys) => {
    const sheet = drawnSheet("S", drawing);
    const reading = readingOf(sheet);
    const { doubts, unusedAnswers } = recognise([sheet]);
    expect(doubts).toHaveLength(said.length);
    const answers = said.map(([columnIndex, meaning]) => columnAnswer(reading, columnIndex, meaning));
    expect(keysIn(sheet, answers)).toEqual(keys);
    expect(recognise([sheet], answers)).toMatchObject({ doubts: [], unusedAnswers });
  });

  it("a wrong guess as well, and what was guessed of another column gives way", () => {
    const sheet = drawnSheet("S", "Đơn vị | Số việc có điều kiện | Đã làm | Thi hành xong (việc)\nChi cục A | 10 | 5 | 4");
    const answers = [columnAnswer(readingOf(sheet), 2, "cases.finished")];
    const { tables, doubts } = recognise([sheet], answers);
    expect(tables[0]?.columns.get("cases.finished")?.columnIndexes).toEqual(Int32Array.of(2));
    expect(doubts).toEqual([expect.objectContaining({ kind: "unknownColumn", label: "Thi hành xong (việc)", candidates: ["cases.finished"] })]);
  });

  it("an indicator that stands in a row, for both sides", () => {
    const sheet = drawnSheet(
      "Sơn La",
      `
      STT | Chỉ tiêu | Việc | Tiền (nghìn đồng)
      1 | Tổng số thụ lý | 100 | 5000
      2 | Có điều kiện thi hành | 80 | 4000
      3 | Đã hoàn tất | 60 | 3000
      4 | Chưa có điều kiện | 20 | 1000
      `,
    );
    const reading = readingOf(sheet);
    const answers: RecognitionAnswers = reading.columns
      .filter(({ label }) => label === "Đã hoàn tất")
      .map(({ header }) => ({ kind: "column", sheet: "Sơn La", table: reading.table, header, meaning: "cases.finished" }));
    const { tables, doubts } = recognise([sheet], answers);
    expect(answers).toHaveLength(1);
    expect(tables[0]?.columns.get("cases.finished")?.values).toEqual(Float64Array.of(60));
    expect(tables[0]?.columns.get("money.finished")?.values).toEqual(Float64Array.of(3000));
    expect(doubts).toEqual([]);
  });
});

describe("an answer about a row", () => {
  const provinces = drawnSheet(
    "S",
    `
    Năm 2023
    STT | Tỉnh, thành phố | Số việc thụ lý | Số việc xong
    1 | Lai Châu | 10 | 5
    2 | Sơn Laa | 10 | 5
    3 | Gia Lai | 10 | 5
    `,
  );
  const about = { sheet: "S", table: readingOf(provinces).table, row: readingOf(provinces).units[0]?.row ?? "" };
  const unitsWith = (answers: RecognitionAnswers) => {
    const { tables, doubts, unusedAnswers } = recognise([provinces], answers);
    return { units: tables[0]?.records.map(({ unit }) => unit), doubtCount: doubts.length, unusedCount: unusedAnswers.length };
  };

  it.each<[string, RecognitionAnswers, (string | undefined)[], number, number]>([
    ["none", [], ["Lai Châu", undefined, "Gia Lai"], 1, 0],
    ["the near name is right", [{ kind: "unit", ...about, unit: "Sơn La" }], ["Lai Châu", "Sơn La", "Gia Lai"], 0, 0],
    ["it is no province", [{ kind: "unit", ...about }], ["Lai Châu", undefined, "Gia Lai"], 0, 0],
    ["a province that there never was", [{ kind: "unit", ...about, unit: "Sơn Laa" }], ["Lai Châu", undefined, "Gia Lai"], 1, 1],
    ["the later of two", [{ kind: "unit", ...about }, { kind: "unit", ...about, unit: "Sơn La" }], ["Lai Châu", "Sơn La", "Gia Lai"], 0, 0],
  ])("%s", (_, answers, units, doubtCount, unusedCount) => {
    expect(unitsWith(answers)).toEqual({ units, doubtCount, unusedCount });
  });

  it("tells a total that its words hide, and a part from a unit", () => {
    const sheet = drawnSheet("S", "Đơn vị | Số việc thụ lý | Số việc xong\nKhối huyện | 30 | 15\nChi cục A | 10 | 5\nChi cục B | 20 | 10");
    const { table } = readingOf(sheet);
    const roles = (answers: RecognitionAnswers) => recognise([sheet], answers).tables[0]?.records.map(({ role, parentIndex }) => [role, parentIndex]);
    expect(roles([{ kind: "role", sheet: "S", table, row: "khôiS huiênJ", role: "total" }])).toEqual([["total", undefined], ["unit", 0], ["unit", 0]]);
    expect(roles([{ kind: "role", sheet: "S", table, row: "chi cucJ b", role: "detail" }])).toEqual([["unit", undefined], ["unit", undefined], ["detail", 1]]);
  });
});

describe("an answer about a table", () => {
  const drawing = (title: string) => drawnSheet("S", `${title}\nĐơn vị | Số tiền có điều kiện | Số tiền xong | Tỷ lệ tiền\nChi cục A | 10 | 5 | 1`);
  const silent = drawing("Kết quả");
  const { table } = readingOf(silent);

  it("gives it a period and a unit of money", () => {
    const answers: RecognitionAnswers = [
      { kind: "period", sheet: "S", table, year: 2023, months: 7 },
      { kind: "moneyUnit", sheet: "S", table, moneyUnit: 1_000_000 },
    ];
    expect(recognise([silent], answers).tables[0]).toMatchObject({ period: { year: 2023, months: 7, to: { year: 2023, month: 4, day: 30 } }, moneyUnit: 1_000_000 });
  });

  it("outweighs what the title told, until the title tells something else", () => {
    const answers: RecognitionAnswers = [{ kind: "period", sheet: "S", table: readingOf(drawing("Kết quả 07 tháng năm 2023")).table, told: "7/2023", year: 2023, months: 6 }];
    expect(recognise([drawing("Kết quả 07 tháng năm 2023")], answers).tables[0]?.period?.months).toBe(6);
    const nextMonth = recognise([drawing("Kết quả 08 tháng năm 2023")], answers);
    expect(nextMonth.tables[0]?.period?.months).toBe(8);
    expect(nextMonth.unusedAnswers).toEqual(answers);
  });

  it("tells how its rates are written, where one figure may be either", () => {
    const header = readingOf(silent).columns[2]?.header ?? "";
    const scaleWith = (answers: RecognitionAnswers) => recognise([silent], answers).tables[0]?.columns.get("money.rate")?.scale;
    expect(scaleWith([])).toBeUndefined();
    expect(scaleWith([{ kind: "rateScale", sheet: "S", table, header, scale: "percent" }])).toBe("percent");
  });

  it("takes it out, and leaves its reading to be taken back", () => {
    const { tables, doubts, readings, sheetsWithoutTable, unusedAnswers } = recognise([silent], [{ kind: "notATable", sheet: "S", table }]);
    expect({ tables, doubts, sheetsWithoutTable, unusedAnswers }).toEqual({ tables: [], doubts: [], sheetsWithoutTable: [], unusedAnswers: [] });
    expect(readings.map(({ isDismissed }) => isDismissed)).toEqual([true]);
  });

  it("is about one of two tables of the same title", () => {
    const sheet = drawnSheet("S", "Kết quả\nĐơn vị | Số việc có điều kiện | Đã làm\nChi cục A | 10 | 5\nTổng cộng | 10 | 5\n\nKết quả\nĐơn vị | Số việc có điều kiện | Đã làm\nChi cục A | 20 | 9\nTổng cộng | 20 | 9");
    const second = columnAnswer(readingOf(sheet, 1), 2, "cases.finished");
    expect(recognise([sheet], [second]).tables.map(({ columns }) => columns.size)).toEqual([1, 2]);
  });
});
