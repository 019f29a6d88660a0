import { nationalUnits, templateSheets, unitsTyped, useCasesOf, type TemplateRequest } from "../../../src/app";
import { check, editionFor, editions, periodOfMonths, recognise, targetsOf, type EditionId, type Finding, type PlannedSheet, type SheetSnapshot } from "../../../src/core";
import { formSheet } from "../../../src/locale";
import { fileWorkbook, newXlsx, openXlsx } from "../../../src/xlsx";
import { filledSheets, shownSheets, typedIndicators, typedRows, type TypedRow } from "../../support/madeForms";
import { fc } from "../../support/properties";

const offices = unitsTyped("Văn phòng THADS tỉnh\nPhòng THADS khu vực 1\n- Nguyễn Văn An\n- Trần Thị Bình\nPhòng THADS khu vực 2");
/** The last whole period of each edition; half a year for the oldest. */
const periods: readonly (readonly [EditionId, year: number, months: number])[] = [
  ["TT 08/2015", 2019, 6],
  ["TT 06/2019", 2023, 12],
  ["TT 05/2024", 2025, 12],
  ["TT 05/2026", 2026, 12],
];

function requestOf(year: number, months: number, isNational: boolean): TemplateRequest {
  const period = periodOfMonths(year, months);
  if (period === undefined) throw new RangeError("no period");
  const rest = { edition: editionFor(period).id, period, isLocked: true };
  return isNational ? { ...rest, sender: { kind: "nation" }, units: nationalUnits(period) } : { ...rest, sender: { kind: "province", province: "Sơn La" }, units: offices };
}

const requests = periods.flatMap(([edition, year, months]) => [true, false].map((isNational) => [edition, isNational ? "the country" : "a province", requestOf(year, months, isNational)] as const));
/** The country has so many figures that a few workbooks of it are as telling as many of a province. */
const runs = ({ sender }: TemplateRequest) => ({ numRuns: sender.kind === "nation" ? 3 : 15, endOnFailure: true });
/** Whose figures are typed: an office with officers is the sum of theirs. */
const typedNames = ({ units }: TemplateRequest) => units.flatMap(({ name, officers }) => (officers.length > 0 ? officers : [name]));
const rowCount = (request: TemplateRequest) => typedNames(request).length;

function findingsIn(sheets: readonly SheetSnapshot[]): readonly Finding[] {
  const targets = sheets.flatMap((sheet) => targetsOf(sheet)?.targets ?? []);
  return check(recognise(sheets.filter((sheet) => !targetsOf(sheet))), { targets }).findings;
}

async function findingsOf(planned: readonly PlannedSheet[]): Promise<readonly Finding[]> {
  return findingsIn(await shownSheets(planned));
}

it("stands for every edition", () => {
  expect(periods.map(([edition]) => edition)).toEqual(editions.map(({ id }) => id));
  expect(requests.map(([edition, , request]) => [edition, request.edition])).toEqual(requests.map(([edition]) => [edition, edition]));
});

describe.each(requests)("a template of %s for %s", (_, __, request) => {
  it("has no finding when it is filled with figures that balance", async () => {
    await fc.assert(
      fc.asyncProperty(typedRows(request.edition, rowCount(request)), async (typed) => {
        expect(await findingsOf(filledSheets(request, typed))).toEqual([]);
      }),
      runs(request),
    );
  });

  it("has an error in the row of any one figure that is changed", async () => {
    const changes = fc.record({ side: fc.constantFrom("cases" as const, "money" as const), row: fc.nat(), column: fc.nat(), by: fc.integer({ min: 1, max: 5000 }) });
    await fc.assert(
      fc.asyncProperty(typedRows(request.edition, rowCount(request)), changes, async (typed, { side, row, column, by }) => {
        const balanced = typedIndicators({ side, edition: request.edition }).filter((indicator) => indicator !== "trackedSeparately");
        const indicator = balanced[column % balanced.length] ?? "carriedIn";
        const changed = typed.map((each, index): TypedRow => (index === row % typed.length ? { ...each, [side]: { ...each[side], [indicator]: (each[side][indicator] ?? 0) + by } } : each));
        const errors = (await findingsOf(filledSheets(request, changed))).filter(({ severity }) => severity === "error");
        expect(errors.map((finding) => [finding.recordLabel, finding.side])).toContainEqual([typedNames(request)[row % typed.length], side]);
      }),
      runs(request),
    );
  });

  it("comes back from a written file with the same figures and without a finding", async () => {
    const [typed = []] = fc.sample(typedRows(request.edition, rowCount(request)), { numRuns: 1, seed: 7 });
    const workbook = fileWorkbook(openXlsx(newXlsx(filledSheets(request, typed))));
    const { sheets } = await workbook.read();
    expect(findingsIn(sheets)).toEqual([]);
    const [inFile, inMemory] = [recognise(sheets), recognise(await shownSheets(filledSheets(request, typed)))];
    expect(inFile.tables.map(({ columns }) => [...columns].map(([key, { values }]) => [key, values]))).toEqual(inMemory.tables.map(({ columns }) => [...columns].map(([key, { values }]) => [key, values])));
  });

  it("is recognised without a doubt while it is empty, and nothing is found in it", async () => {
    const sheets = await shownSheets(templateSheets(request, formSheet));
    const { tables, doubts, readings } = recognise(sheets.slice(0, 2));
    expect(doubts).toEqual([]);
    expect(readings).toHaveLength(2);
    expect(tables.map(({ period, moneyUnit, records }) => ({ period, moneyUnit, units: records.length }))).toEqual([{ period: request.period, moneyUnit: 1000, units: 1 + request.units.reduce((sum, { officers }) => sum + 1 + officers.length, 0) }]);
    expect(findingsIn(sheets)).toEqual([]);
  });
});

it("has no error in the eyes of a whole check, whatever may be unusual in made figures", async () => {
  const request = requestOf(2026, 12, true);
  const [typed = []] = fc.sample(typedRows(request.edition, rowCount(request)), { numRuns: 1, seed: 3 });
  const workbook = fileWorkbook(openXlsx(newXlsx(filledSheets(request, typed))));
  const { report } = await useCasesOf(workbook).check();
  expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});
