import { targetFormula } from "../../../src/app/fill/targetFormula";
import { targetsOf, type TargetSheet } from "../../../src/core";
import { emptySheet, openWorkbook, workbookOf, type PlacedCell } from "../../../src/workbench/document";
import { drawnSheet } from "../../support/drawnSheet";
import { threadCalculator } from "../../support/threadCalculator";

const heading = "CHỈ TIÊU\nNăm | Đơn vị | Bên | Chỉ tiêu (%) | Trên/từ | Hiệu lực từ | Số quyết định | Trạng thái | Ghi chú";

/** 45869 is 31/7/2025, 45748 is 1/4/2025, 45566 is 1/10/2024, 45201 is 2/10/2023. */
const lines: readonly (readonly [subject: string, body: string, expected: number | ""])[] = [
  ["the only line", "2025 | Sơn La | Việc | 82.5 | - | - | - | - | -", 82.5],
  ["no line", "2025 | Gia Lai | Việc | 82.5 | - | - | - | - | -", ""],
  ["the later of two in order", "2025 | Sơn La | Việc | 82.5 | - | - | - | - | -\n2025 | Sơn La | Việc | 83 | - | 45748 | - | - | -", 83],
  ["the later of two that stand the other way round", "2025 | Sơn La | Việc | 83 | - | 45748 | - | - | -\n2025 | Sơn La | Việc | 82.5 | - | - | - | - | -", 83],
  ["a day that has not come yet", "2025 | Sơn La | Việc | 84 | - | 45869 | - | - | -\n2025 | Sơn La | Việc | 82.5 | - | - | - | - | -", 82.5],
  ["the lower of two that count from the same day", "2025 | Sơn La | Việc | 82.5 | - | 45748 | - | - | -\n2025 | Sơn La | Việc | 82.6 | - | 45748 | - | - | -", 82.6],
  ["a line without a day below one of the first day of the year", "2025 | Sơn La | Việc | 82.5 | - | 45566 | - | - | -\n2025 | Sơn La | Việc | 82.6 | - | - | - | - | -", 82.6],
  ["no draft", "2025 | Sơn La | Việc | 82.5 | - | - | - | - | -\n2025 | Sơn La | Việc | 85 | - | - | - | Dự thảo | -", 82.5],
  ["no day that is a text, beside one that is none", "2025 | Sơn La | Việc | 82.5 | - | - | - | - | -\n2025 | Sơn La | Việc | 85 | - | '01/4/2025 | - | - | -", 82.5],
  ["no rate that is a text", "2025 | Sơn La | Việc | 82.5 | - | - | - | - | -\n2025 | Sơn La | Việc | '85 | - | 45748 | - | - | -", 82.5],
  ["no fraction, and nothing above 100 %", "2025 | Sơn La | Việc | 82.5 | - | - | - | - | -\n2025 | Sơn La | Việc | 0.85 | - | 45748 | - | - | -\n2025 | Sơn La | Việc | 850 | - | 45748 | - | - | -", 82.5],
  ["no day of another year", "2025 | Sơn La | Việc | 82.5 | - | - | - | - | -\n2025 | Sơn La | Việc | 85 | - | 45201 | - | - | -", 82.5],
  ["no other year, unit or side", "2024 | Sơn La | Việc | 81 | - | - | - | - | -\n2025 | Sơn La | Tiền | 52 | - | - | - | - | -\n2025 | Lai Châu | Việc | 83 | - | - | - | - | -", ""],
  ["a line beside one that is broken", "2025 | Sơn La | Việc | #N/A | - | - | - | - | -\n2025 | Sơn La | Việc | 82.5 | - | - | - | - | -", 82.5],
];

const wanted = { year: 2025, unit: "Sơn La", side: "Việc", on: { year: 2025, month: 6, day: 30 } };

describe("the live formula of a target, as the workbench computes it, finds", () => {
  it.each(lines)("%s", async (_subject, body, expected) => {
    const drawn = drawnSheet("Chỉ tiêu", `${heading}\n${body}`);
    const sheet = targetsOf(drawn) as TargetSheet;
    const cells = drawn.contents.flatMap((row, rowIndex) => row.flatMap((content, columnIndex): readonly PlacedCell[] => (content === null ? [] : [{ rowIndex, columnIndex, content }])));
    const document = openWorkbook(workbookOf([{ ...emptySheet("s1", "Biểu"), cells: [] }, { ...emptySheet("s2", "Chỉ tiêu"), cells }]));
    const calculator = threadCalculator(document);
    const formulas = [targetFormula(sheet, wanted, "percent"), targetFormula(sheet, wanted, "fraction")];
    document.apply({ kind: "cellsSet", sheetId: "s1", cells: formulas.map((formula, columnIndex) => ({ rowIndex: 0, columnIndex, content: null, formula })) }, "host");
    await calculator.settle();
    const values = formulas.map((_formula, columnIndex) => document.sheet("s1")?.cellAt(0, columnIndex).content);
    expect(values).toEqual([expected, expected === "" ? "" : expected / 100]);
  });
});
