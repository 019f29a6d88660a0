import { unitsTyped, type TemplateRequest } from "../../../src/app";
import { periodOfMonths, type PlannedSheet } from "../../../src/core";
import { emptySheet, openWorkbook, workbookOf, type PlacedCell } from "../../../src/workbench/document";
import { filledSheets, typedRows } from "../../support/madeForms";
import { fc } from "../../support/properties";
import { threadCalculator } from "../../support/threadCalculator";

const period = periodOfMonths(2026, 12);
const request: TemplateRequest = {
  edition: "TT 05/2026",
  period: period ?? { year: 2026, months: 12, from: { year: 2025, month: 10, day: 1 }, to: { year: 2026, month: 9, day: 30 } },
  sender: { kind: "province", province: "Sơn La" },
  units: unitsTyped("Văn phòng\nPhòng THADS khu vực 1\n- Nguyễn Văn An\n- Trần Thị Bình\nPhòng THADS khu vực 2"),
  isLocked: true,
};

/** What the workbench computes of a sheet's formulas, by their cells. */
async function computedFormulas({ name, design }: PlannedSheet): Promise<ReadonlyMap<string, unknown>> {
  const cells = design.rows.flatMap((row, rowIndex) =>
    row.flatMap(({ input }, columnIndex): readonly PlacedCell[] => {
      if (input.kind === "formula") return [{ rowIndex, columnIndex, content: null, formula: input.formula }];
      return input.kind === "number" ? [{ rowIndex, columnIndex, content: input.value }] : [];
    }),
  );
  const document = openWorkbook(workbookOf([{ ...emptySheet("s1", name), cells: [] }]));
  const calculator = threadCalculator(document);
  document.apply({ kind: "cellsSet", sheetId: "s1", cells: cells.map((cell) => ({ formula: "", ...cell })) }, "host");
  await calculator.settle();
  return new Map(cells.flatMap(({ rowIndex, columnIndex, formula }) => (formula ? [[`${rowIndex},${columnIndex}`, document.sheet("s1")?.cellAt(rowIndex, columnIndex).content]] : [])));
}

/** What the cells of formulas should show. */
function expectedFormulas({ design }: PlannedSheet): ReadonlyMap<string, unknown> {
  return new Map(design.rows.flatMap((row, rowIndex) => row.flatMap(({ input }, columnIndex) => (input.kind === "formula" ? [[`${rowIndex},${columnIndex}`, input.value] as const] : []))));
}

describe("the formulas of a template, as the workbench computes them", () => {
  const [typed = []] = fc.sample(typedRows(request.edition, 4), { numRuns: 1, seed: 11 });

  it.each(filledSheets(request, typed).slice(0, 2).map((sheet) => [sheet.name, sheet] as const))("give the sums, balances and rates of %s", async (_, sheet) => {
    const expected = expectedFormulas(sheet);
    expect(expected.size).toBeGreaterThan(40);
    expect(await computedFormulas(sheet)).toEqual(expected);
  });

  it("show nothing but sums of nothing while nothing is typed", async () => {
    const [sheet] = filledSheets(request, []);
    const shown = sheet ? await computedFormulas(sheet) : new Map();
    expect(new Set(shown.values())).toEqual(new Set([0, ""]));
  });

  it("leave a balance empty while one of its parts is blank, and over nothing there is no rate", async () => {
    const [sheet] = filledSheets(request, [{ cases: { carriedIn: 5, enforced: 0, terminated: 0, inProgress: 0, deferredArticle48: 0, otherEligible: 0 }, money: {} }]);
    const blanked = sheet && { ...sheet, design: { ...sheet.design, rows: sheet.design.rows.map((row, rowIndex) => row.map((cell, columnIndex) => (rowIndex === 9 && columnIndex === 4 ? { ...cell, input: { kind: "empty" as const } } : cell))) } };
    const shown = blanked ? await computedFormulas(blanked) : new Map();
    expect([2, 7, 8, 18].map((columnIndex) => shown.get(`9,${columnIndex}`))).toEqual(["", "", 0, ""]);
  });
});
