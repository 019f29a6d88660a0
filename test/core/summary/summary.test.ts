import { doubtedCells, extremesOf, ratio, summaryOf, type Finding, type SummaryQuestion, type Target } from "../../../src/core";
import { drawnRecords } from "../../support/recordSet";

const period = { year: 2025, months: 9, from: { year: 2024, month: 10, day: 1 }, to: { year: 2025, month: 6, day: 30 } };
const target = (unit: string, side: Target["side"], percent: number, more: Partial<Target> = {}): Target => ({ year: 2025, unit, side, rate: ratio(percent / 100), comparison: "above", ...more });
const asked = (question: Partial<SummaryQuestion>): SummaryQuestion => ({ tables: [], targets: [], mode: { kind: "fullYear" }, ranking: "difference", isDoubted: () => false, ...question });

const national = drawnRecords(
  `
  label     | unit      | cases.eligible | cases.finished | money.eligible | money.finished | samePeriodLastYear:cases.eligible | samePeriodLastYear:cases.finished
  Toàn quốc | -         | 5000           | 4050           | 1000           | 500            | 4000                              | 3000
  >Sơn La   | Sơn La    | 1000           | 850            | 200            | 130            | 800                               | 600
  >Gia Lai  | Gia Lai   | 1000           | 800            | 200            | 60             | 800                               | 680
  >Lai Châu | Lai Châu  | 1000           | 850            | 200            | 130            | -                                 | 600
  >Kon Tum  | Kon Tum   | 1000           | 750            | 200            | 80             | 800                               | 600
  >Hà Nội   | Hà Nội    | 1000           | 800            | 200            | 100            | 800                               | 520
  `.replaceAll("Toàn quốc", "Tổng toàn quốc"),
  { period, moneyUnit: 1_000 },
).set;
const targets = [
  ...["Sơn La", "Lai Châu", "Hà Nội"].map((unit) => target(unit, "cases", 80)),
  ...[target("Gia Lai", "cases", 80, { comparison: "atLeast" }), target("Toàn quốc", "cases", 82)],
  ...["Sơn La", "Gia Lai", "Lai Châu", "Hà Nội"].map((unit) => target(unit, "money", 50)),
];

describe("the units of a table", () => {
  const { units, total, reachedBoth, judgedBothCount, remaining, comparisonSets, comparisonSet } = summaryOf(asked({ tables: [national], targets }));
  const unitNamed = (label: string) => units.find((unit) => unit.label === label);

  it.each([
    ["Sơn La", 85, 80, 5, "over", true, 0, 10],
    // "từ 80 %" is reached by 80 %, "trên 80 %" is not: one case more is wanted.
    ["Gia Lai", 80, 80, 0, "equal", true, 0, -5],
    ["Hà Nội", 80, 80, 0, "equal", false, 1, 15],
    ["Lai Châu", 85, 80, 5, "over", true, 0, undefined],
    ["Kon Tum", 75, undefined, undefined, undefined, undefined, undefined, 0],
  ])("%s: %d against %s", (label, rate, goal, difference, verdict, isReached, toDo, change) => {
    expect(unitNamed(label)?.bySide.cases).toMatchObject({ rate, target: goal, difference, verdict, isReached, remaining: toDo, change });
  });

  it("tells the total as its row states it", () => {
    expect(total).toMatchObject({ label: "Tổng toàn quốc", bySide: { cases: { rate: 81, target: 82, difference: -1, change: 6, earlierRate: 75 }, money: { rate: 50, target: undefined } } });
  });

  it("shares the rank of equal figures and skips the next; without a target there is no rank", () => {
    expect(units.map(({ label, ranks }) => [label, ranks.cases?.number, ranks.cases?.isTied, ranks.cases?.count])).toEqual([
      ["Sơn La", 1, true, 4],
      ["Gia Lai", 3, true, 4],
      ["Lai Châu", 1, true, 4],
      ["Kon Tum", undefined, undefined, undefined],
      ["Hà Nội", 3, true, 4],
    ]);
  });

  it("counts both targets together, and what is still to do", () => {
    expect(reachedBoth.map(({ label }) => label)).toEqual(["Sơn La", "Lai Châu"]);
    // Money: Gia Lai 200 × 50 % = 100, more than that 101, less 60; Hà Nội 101 − 100.
    expect({ judgedBothCount, remaining }).toEqual({ judgedBothCount: 4, remaining: { cases: 1, money: 42 } });
  });

  it("offers what there are units for", () => {
    expect([comparisonSet, comparisonSets]).toEqual(["nation", ["nation", "region"]]);
  });
});

it("ranks by rate, too, and then needs no target", () => {
  const { units } = summaryOf(asked({ tables: [national], ranking: "rate" }));
  expect(units.map(({ ranks }) => ranks.cases?.number)).toEqual([1, 3, 1, 5, 3]);
});

it("ranks within the regions of the day: Gia Lai and Kon Tum were Tây Nguyên, Sơn La and Lai Châu the northern midlands", () => {
  const { groups } = summaryOf(asked({ tables: [national], ranking: "rate", comparisonSet: "region" }));
  expect(groups.map(({ region, units }) => [region, units.map(({ label, ranks }) => `${label} ${ranks.cases?.number}`)])).toEqual([
    ["northernMidlands", ["Sơn La 1", "Lai Châu 1"]],
    ["redRiverDelta", ["Hà Nội 1"]],
    ["highlands", ["Gia Lai 1", "Kon Tum 2"]],
  ]);
});

it("gives the best and the worst, nobody twice", () => {
  const summary = summaryOf(asked({ tables: [national], ranking: "rate" }));
  const names = (side: "cases" | "money", count: number) => {
    const { top, bottom } = extremesOf(summary, side, count);
    return [top, bottom].map((units) => units.map(({ label }) => label));
  };
  // Money: 65, 30, 65, 40, 50 %.
  expect(names("money", 3)).toEqual([["Sơn La", "Lai Châu", "Hà Nội"], ["Gia Lai", "Kon Tum"]]);
  expect(names("money", 2)).toEqual([["Sơn La", "Lai Châu"], ["Gia Lai", "Kon Tum"]]);
});

describe("offices of a province", () => {
  const offices = drawnRecords(
    `
    label                | cases.eligible | cases.enforced | cases.terminated | money.eligible | money.finished
    Chi cục THADS A      | 300            | 200            | 10               | 50.5           | 20.25
    >CHV Nguyễn Văn A    | 300            | 200            | 10               | 50.5           | 20.25
    Chi cục THADS B      | 700            | 480            | -                | 49.5           | 29.75
    Chi cục THADS C      | 0              | 0              | 0                | -              | 5
    `,
    { period, moneyUnit: 1_000_000 },
  ).set;
  const { comparisonSet, units, total, isTotalComputed } = summaryOf(asked({ tables: [offices], targets: [target("Điện Biên", "cases", 60), target("Điện Biên", "money", 60)], provinceOfTable: () => "Điện Biên", ranking: "rate" }));

  it("are ranked among themselves, their officers are not", () => {
    expect([comparisonSet, units.map(({ label, bySide }) => [label, bySide.cases?.rate, bySide.money?.rate])]).toEqual([
      "offices",
      [
        ["Chi cục THADS A", 70, 40.1],
        // A blank đình chỉ is not zero, so what B has done is not known.
        ["Chi cục THADS B", undefined, 60.1],
        ["Chi cục THADS C", undefined, undefined],
      ],
    ]);
  });

  it("are summed up where no row does, and only where none is missing", () => {
    expect(isTotalComputed).toBe(true);
    expect(total?.bySide.cases).toMatchObject({ finished: undefined, eligible: 1000, rate: undefined, target: 60 });
    expect(total?.bySide.money).toMatchObject({ finished: 55, eligible: undefined, rate: undefined });
  });
});

it("makes the rate of a sum from the counts, brought to thousand đồng, and never from the rates", () => {
  const table = (sheet: string, moneyUnit: 1_000 | 1_000_000, drawing: string) => drawnRecords(`label | unit | money.eligible | money.finished\n${drawing}`, { period, sheet, moneyUnit, id: `${sheet}!A1` }).set;
  const tables = [table("Sơn La", 1_000, "Sơn La | Sơn La | 900000 | 90000"), table("Gia Lai", 1_000_000, "Gia Lai | Gia Lai | 100 | 90")];
  const { total, moneyUnit } = summaryOf(asked({ tables, targets: [target("Gia Lai", "money", 95)] }));
  // (90 + 90) ÷ (900 + 100); the mean of 10 % and 90 % would be 50 %.
  expect([moneyUnit, total?.bySide.money?.rate, total?.bySide.money?.finished]).toEqual([1_000, 18, 180_000]);
});

it("judges by what the table states where it has no counts: 92,85 % is 9,85 over 83, 66,71 % is 24,61 over 42,1 (Điện Biên, 2022)", () => {
  const stated = drawnRecords("label | unit | cases.rate | cases.target | money.rate | money.target\nĐiện Biên | Điện Biên | 92.85 | 83 | 66.71 | 42.1", { period }).set;
  const { units } = summaryOf(asked({ tables: [stated] }));
  expect(units[0]).toMatchObject({ isBothReached: true, bySide: { cases: { difference: 9.85, remaining: undefined }, money: { difference: 24.61, finished: undefined } } });
});

it("takes a stated rate where a count is blank, and nothing over a base of zero: 4.963 cases finished at 85,42 % (Sơn La, 2021)", () => {
  const stated = drawnRecords("label | unit | cases.eligible | cases.finished | cases.rate | money.eligible | money.finished | money.rate\nSơn La | Sơn La | - | 4963 | 85.42 | 0 | 0 | 56.68", { period }).set;
  const { bySide } = summaryOf(asked({ tables: [stated] })).units[0] ?? {};
  expect(bySide).toMatchObject({ cases: { rate: 85.42, rateFrom: "stated", finished: 4963 }, money: { rate: undefined, rateFrom: undefined } });
});

it("tells the change of a rate from the rate of then, and else as it is stated: 47,28 % is 0,56 more than 46,72 (Gia Lai, 2022)", () => {
  const stated = drawnRecords("label | unit | cases.rate | samePeriodLastYear:cases.rate | money.rate | money.rateChange\nGia Lai | Gia Lai | 47.28 | 46.72 | 21.61 | 10.51", { period }).set;
  const { bySide } = summaryOf(asked({ tables: [stated] })).units[0] ?? {};
  expect(bySide).toMatchObject({ cases: { change: 0.56, earlierRate: 46.72 }, money: { change: 10.51, earlierRate: undefined } });
});

it("takes the latest period, unless another one is asked for", () => {
  const of = (months: number, finished: number) => drawnRecords(`label | unit | cases.eligible | cases.finished\nSơn La | Sơn La | 100 | ${finished}`, { period: { ...period, months }, sheet: `T${months}`, id: `T${months}!A1` }).set;
  const tables = [of(6, 60), of(9, 90)];
  const rateOf = (more: Partial<SummaryQuestion>) => summaryOf(asked({ tables, ...more })).units[0]?.bySide.cases?.rate;
  expect([rateOf({}), rateOf({ period: { year: 2025, months: 6 } })]).toEqual([90, 60]);
});

describe("a figure on which an error is open", () => {
  const finding = (severity: Finding["severity"], rowIndex: number, columnIndex: number): Finding => ({
    ...{ id: "x", ruleId: "CB-01", severity, recordLabel: "", side: "cases", proposals: [], code: "negative", facts: { value: -1 } },
    cells: [{ sheet: "Biểu", rowIndex, columnIndex }],
  }) as unknown as Finding;
  const unverified = (found: Finding) => summaryOf(asked({ tables: [national], targets, isDoubted: doubtedCells([found]) })).units.map(({ bySide }) => [...(bySide.cases?.unverified ?? [])]);

  it("is not verified, nor is anything that comes from it", () => {
    // Row 2 is Sơn La; column 3 is what was finished.
    expect(unverified(finding("error", 2, 3))).toEqual([["finished", "rate", "difference", "change", "remaining"], [], [], [], []]);
    expect(unverified(finding("error", 3, 6))).toEqual([[], ["earlierRate", "change"], [], [], []]);
  });

  it("is verified again when only a person's word is wanted", () => {
    expect(unverified(finding("confirm", 2, 3)).flat()).toEqual([]);
  });
});
