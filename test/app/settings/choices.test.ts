import { choiceUseCasesOf, useCasesOf } from "../../../src/app";
import { contentAt, formulaAt, numberFormatAt, type SheetSnapshot } from "../../../src/core";
import { ledgerOf } from "../../../src/app/ownership/ledger";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";

const sheet = drawnSheet(
  "Biểu",
  `
  KẾT QUẢ THI HÀNH ÁN DÂN SỰ 12 tháng năm 2022 | < | <
  Đơn vị    | Có điều kiện (việc) | Thi hành xong (việc)
  Điện Biên | 2000                | 1857
  Sơn La    | 1000                | 800
  Gia Lai   | 0                   | 0
  Lai Châu  | 1000                | -
  `,
);
const targets = drawnSheet("Chỉ tiêu", "Năm | Đơn vị | Bên | Chỉ tiêu | Hiệu lực từ\n2022 | Điện Biên | Việc | 83 | -\n2022 | Tỉnh Sơn La | Việc | 82.5 | -");

/** The filled columns: rate, target, difference. */
const filledRows = (filled: SheetSnapshot | undefined) =>
  [2, 3, 4, 5].map((rowIndex) => [3, 4, 5].map((columnIndex) => filled && (formulaAt(filled, rowIndex, columnIndex) || contentAt(filled, rowIndex, columnIndex))));

async function filledWithValues() {
  const workbook = memoryWorkbook([sheet, targets]);
  await choiceUseCasesOf(workbook).keep({ fillForm: "values" });
  const outcome = await useCasesOf(workbook).fill();
  return { workbook, outcome };
}

describe("filling with plain figures", () => {
  it("writes what the formulas would give, and nothing where they would give nothing", async () => {
    const { workbook, outcome } = await filledWithValues();
    expect(filledRows(workbook.snapshot().sheets[0])).toEqual([
      [92.85, 83, 9.85],
      [80, 82.5, -2.5],
      [null, null, null],
      [null, null, null],
    ]);
    expect(outcome).toMatchObject({ filledRateCount: 2, filledDifferenceCount: 2, filledTargetCount: 2 });
    const [filled] = workbook.snapshot().sheets;
    expect(filled && numberFormatAt(filled, 2, 5)).toBe("+0.00;-0.00;0.00");
  });

  it("is taken away without a trace", async () => {
    const { workbook } = await filledWithValues();
    const outcome = await useCasesOf(workbook).clear();
    expect(filledRows(workbook.snapshot().sheets[0]).flat()).toEqual(Array(12).fill(null));
    expect(outcome.keptCellCount).toBe(0);
  });

  it("leaves a figure that a person typed over it, even one that stands elsewhere in the column", async () => {
    const { workbook } = await filledWithValues();
    const area = { firstRowIndex: 3, lastRowIndex: 3, firstColumnIndex: 3, lastColumnIndex: 3 };
    await workbook.apply([{ kind: "setCells", sheet: "Biểu", area, inputs: [[{ kind: "number", value: 92.85 }]], numberFormats: undefined }]);
    const outcome = await useCasesOf(workbook).clear();
    const [filled] = workbook.snapshot().sheets;
    expect(filled && [2, 3].map((rowIndex) => contentAt(filled, rowIndex, 3))).toEqual([null, 92.85]);
    expect(outcome.keptCellCount).toBe(1);
  });
});

describe("the edition of the forms", () => {
  const checkedRules = async (workbook: ReturnType<typeof memoryWorkbook>) => {
    const { edition, report } = await useCasesOf(workbook).check();
    return { edition, ids: ["CB-09", "CB-10"].filter((id) => report.results.some(({ ruleId }) => ruleId === id)) };
  };

  it("follows from the period, until one is chosen for the workbook", async () => {
    const workbook = memoryWorkbook([sheet]);
    const choices = choiceUseCasesOf(workbook);
    const before = await checkedRules(workbook);
    await choices.keep({ edition: "TT 08/2015" });
    const chosen = await checkedRules(workbook);
    await choices.keep({});
    expect([before, chosen, await checkedRules(workbook)]).toEqual([
      { edition: undefined, ids: ["CB-10"] },
      { edition: "TT 08/2015", ids: ["CB-09"] },
      { edition: undefined, ids: ["CB-10"] },
    ]);
  });

  it("gives way to one that was chosen for this check alone", async () => {
    const workbook = memoryWorkbook([sheet]);
    await choiceUseCasesOf(workbook).keep({ edition: "TT 08/2015" });
    expect((await useCasesOf(workbook, { edition: "TT 06/2019" }).check()).edition).toBe("TT 06/2019");
  });
});

describe("the choices of a workbook", () => {
  it("are there for whoever opens it next", async () => {
    const workbook = memoryWorkbook([sheet]);
    await choiceUseCasesOf(workbook).keep({ edition: "TT 05/2024", fillForm: "values" });
    expect(await choiceUseCasesOf(workbook).read()).toEqual({ edition: "TT 05/2024", fillForm: "values" });
  });

  it("leave no record when nothing is chosen, and touch no other part of it", async () => {
    const workbook = memoryWorkbook([sheet]);
    await choiceUseCasesOf(workbook).keep({ fillForm: "formulas" });
    expect(workbook.snapshot().ledgerText).toBeUndefined();
    await useCasesOf(workbook).fill();
    const { filledAreas } = ledgerOf(workbook.snapshot().ledgerText);
    await choiceUseCasesOf(workbook).keep({ edition: "TT 06/2019" });
    expect(ledgerOf(workbook.snapshot().ledgerText)).toMatchObject({ filledAreas, choices: { edition: "TT 06/2019" } });
  });

  it.each([
    ['{"edition":"TT 99/2099","fillForm":"values"}', { fillForm: "values" }],
    ['{"edition":"TT 06/2019","fillForm":"pictures"}', { edition: "TT 06/2019" }],
    ['{"edition":6,"fillForm":["values"]}', {}],
    ["7", {}],
    ["null", {}],
  ])("%s of a record gives %o", (written, expected) => {
    expect(ledgerOf(`{"version":2,"filledAreas":[],"choices":${written}}`).choices).toEqual(expected);
  });
});
