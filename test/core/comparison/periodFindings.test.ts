import { anomalies, check, comparePeriods, compareTables, type ComparedTable, type Finding } from "../../../src/core";
import { fc } from "../../support/properties";
import { drawnRecognition, drawnRecords, type RecordSetOptions } from "../../support/recordSet";
import { months } from "./periods";

const table = (drawing: string, options: RecordSetOptions & Partial<Pick<ComparedTable, "file" | "provinceBasis">>): ComparedTable => {
  const { file, provinceBasis, ...rest } = options;
  return { set: drawnRecords(drawing, rest).set, ...(file !== undefined && { file }), ...(provinceBasis && { provinceBasis }) };
};

function found(now: ComparedTable, ...before: readonly ComparedTable[]): readonly string[] {
  return comparePeriods([now], before, [compareTables(now, before)]).map(summary);
}

function summary({ ruleId, recordLabel, ...report }: Finding): string {
  const facts = Object.values(report.facts).filter((value) => typeof value === "number" || typeof value === "string");
  return `${ruleId} ${recordLabel} ${report.code} ${facts.join(" ")}`;
}

describe("a table against the reports of earlier periods", () => {
  const header = "label | unit | cases.carriedIn | cases.newlyAccepted | cases.finished | cases.carriedOut";

  it("has cumulative figures that do not fall within the year", () => {
    const now = table(`${header}\nSơn La | Sơn La | 100 | 519 | 500 | 20\nCao Bằng | Cao Bằng | 50 | 300 | 200 | 9`, { period: months(2024, 9) });
    const six = table(`${header}\nCao Bằng | Cao Bằng | 60 | 200 | 100 | 90\nSơn La | Sơn La | 100 | 520 | 300 | 320`, { period: months(2024, 6), file: "D:\\bao cao\\6 tháng.xlsx" });
    expect(found(now, six)).toEqual(["SS-01 Sơn La cumulativeFell cases newlyAccepted 519 520 6 6 tháng.xlsx"]);
  });

  it("opens with no more than all its predecessors closed with: 100 and 60 make 160, and 161 is too many", () => {
    const old = (tienGiang: number) =>
      table(`${header}\nTiền Giang | Tiền Giang | 9 | 9 | 9 | ${tienGiang}\nĐồng Tháp | Đồng Tháp | 9 | 9 | 9 | 60`, { period: months(2025, 12), file: "2025.xlsx", provinceBasis: "provinces63" });
    const now = table(`${header}\nĐồng Tháp | Đồng Tháp | 161 | 9 | 9 | 9`, { period: months(2026, 3) });
    expect(found(now, old(100))).toEqual(["SS-02 Đồng Tháp openingAboveClosing cases 161 160 2025 2025.xlsx"]);
    expect(found(now, old(101))).toEqual([]);
  });

  it("gives the earlier figures as they were reported, predecessors added up", () => {
    const now = table("label | unit | cases.newlyAccepted | samePeriodLastYear:cases.newlyAccepted\nĐồng Tháp | Đồng Tháp | 29865 | 26650", { period: months(2025, 9), provinceBasis: "provinces34" });
    const before = table("label | unit | cases.newlyAccepted\nTiền Giang | Tiền Giang | 14560\nĐồng Tháp | Đồng Tháp | 12000", { period: months(2024, 9), file: "2024.xlsx" });
    expect(found(now, before)).toEqual(["SS-05 Đồng Tháp earlierDiffers cases newlyAccepted samePeriodLastYear 26650 26560 2024.xlsx"]);
  });

  it("states changes of rates in points from the right province: 62,94 − 67,03 = −4,09, and not against its namesake's 75,00", () => {
    const before = table("label | unit | cases.eligible | cases.finished\nTiền Giang | Tiền Giang | 17920 | 11054\nĐồng Tháp | Đồng Tháp | 12000 | 9000", { period: months(2024, 9), file: "2024.xlsx" });
    const now = (points: number) =>
      table(`label | unit | cases.eligible | cases.finished | cases.rateChange\nĐồng Tháp | Đồng Tháp | 34110 | 21468 | ${points}`, { period: months(2025, 9), provinceBasis: "provinces34" });
    expect(found(now(-4.09), before)).toEqual([]);
    expect(found(now(-12.06), before).map((each) => each.split(" ").slice(0, 4).join(" "))).toEqual(["SS-04 Đồng Tháp changeDiffers"]);
    const result = compareTables(now(-12.06), [before]);
    expect(result.kind === "compared" && result.units[0]?.sides[0]?.rate.stated[0]).toMatchObject({ verdict: "wrong", explanation: "namesakeOnly", stated: -12.06 });
  });

  it("says nothing of a file of an unknown period, of the same period, or of money in another unit", () => {
    const now = table("label | cases.finished | money.finished\nHuyện A | 10 | 7", { period: months(2024, 9), moneyUnit: 1_000_000 });
    const smaller = "label | cases.finished | money.finished\nHuyện A | 20 | 7000";
    expect(found(now, table(smaller, { file: "a", moneyUnit: 1_000 }))).toEqual([]);
    expect(found(now, table(smaller, { file: "a", moneyUnit: 1_000, period: months(2024, 9) }))).toEqual([]);
    expect(found(now, table(smaller, { file: "a", moneyUnit: 1_000, period: months(2024, 6) }))).toEqual(["SS-01 Huyện A cumulativeFell cases finished 10 20 6 a"]);
  });
});

it("of one workbook, a merged province is not asked to open with what its namesake alone closed with", () => {
  const header = "label | unit | cases.carriedIn | cases.carriedOut";
  const provinces = (rows: string) => `${header}\n${rows}\nSơn La | Sơn La | 5 | 5\nCao Bằng | Cao Bằng | 5 | 5\nLai Châu | Lai Châu | 5 | 5`;
  const before = drawnRecords(provinces("Tiền Giang | Tiền Giang | 9 | 100\nĐồng Tháp | Đồng Tháp | 9 | 60"), { sheet: "2024", id: "2024!A1", period: months(2024, 12) }).set;
  const openings = (carriedIn: number) => {
    const now = drawnRecords(provinces(`Đồng Tháp | Đồng Tháp | ${carriedIn} | 9`), { sheet: "2025", id: "2025!A1", period: months(2025, 12) }).set;
    const recognition = drawnRecognition(now, before);
    return anomalies(recognition, check(recognition)).findings.filter(({ ruleId }) => ruleId === "SS-02").length;
  };
  expect([openings(160), openings(161)]).toEqual([0, 1]);
});

describe("whatever the figures are", () => {
  const figure = fc.integer({ min: 0, max: 100_000 });
  const unitFigures = fc.tuple(figure, figure.map((value) => value + 1), figure);

  it("a table compared with itself has no change and no finding", () => {
    fc.assert(
      fc.property(fc.array(unitFigures, { minLength: 1, maxLength: 6 }), (units) => {
        const drawing = `label | cases.newlyAccepted | cases.eligible | cases.finished\n${units.map((figures, index) => `Huyện ${index} | ${figures.join(" | ")}`).join("\n")}`;
        const [now, before] = [table(drawing, { period: months(2024, 6) }), table(drawing, { period: months(2024, 6), file: "lần 1.xlsx" })];
        const result = compareTables(now, [before]);
        expect(result).toMatchObject({ kind: "compared", basis: "previousSubmission", gone: [] });
        const sides = result.kind === "compared" ? result.units.flatMap((unit) => unit.sides) : [];
        expect(sides.flatMap(({ counts, rate }) => [...counts.map(({ change }) => change), rate.points]).filter((change) => change !== 0)).toEqual([]);
        expect(comparePeriods([now], [before], [result])).toEqual([]);
      }),
    );
  });

  it("the merger of two identical halves changes no rate", () => {
    fc.assert(
      fc.property(unitFigures, ([, eligible, finished]) => {
        const half = (name: string) => `${name} | ${name} | ${eligible} | ${finished}`;
        const header = "label | unit | cases.eligible | cases.finished";
        const before = table(`${header}\n${half("Tiền Giang")}\n${half("Đồng Tháp")}`, { period: months(2025, 6), file: "a" });
        const now = table(`${header}\nĐồng Tháp | Đồng Tháp | ${eligible * 2} | ${finished * 2}`, { period: months(2026, 6) });
        const result = compareTables(now, [before]);
        const side = result.kind === "compared" ? result.units[0]?.sides[0] : undefined;
        expect(side?.rate.points).toBe(0);
        expect(side?.movement).toMatchObject({ points: 0 });
      }),
    );
  });
});
