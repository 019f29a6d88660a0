import { ratio, standingsOf, type Target } from "../../../src/core";
import { inCases } from "../../../src/core/rates/inCases";
import { paragraphFacts } from "../../../src/core/narrative/paragraph/paragraphFacts";
import { checkText } from "../../../src/core/narrative/verification/checkText";
import { drawnRecords } from "../../support/recordSet";

const period = { year: 2022, months: 6, from: { year: 2021, month: 10, day: 1 }, to: { year: 2022, month: 3, day: 31 } };
const drawn = drawnRecords("label | unit | cases.accepted | cases.eligible | cases.finished\n Sơn La | Sơn La | 12.3 | 10 | 7", { period }).set;
/** As the press writes cases: "nghìn việc". */
const set = { ...drawn, casesUnit: 1000 as const };

describe("cases that are counted in thousands", () => {
  it.each([
    [{ casesUnit: 1000 }, "cases", 12.3, 12_300],
    [{ casesUnit: 1000 }, "cases", 64.1, 64_100],
    [{ casesUnit: 1000 }, "cases", Number.NaN, Number.NaN],
    [{ casesUnit: 1000 }, "money", 12.3, 12.3],
    [{}, "cases", 12.3, 12.3],
  ] as const)("%j %s %d are %d", (unit, side, value, cases) => {
    expect(inCases(unit, side, value)).toBe(cases);
  });

  it("are still to do one by one: 80 % of 10,000 less 7,000", () => {
    const target: Target = { year: 2022, unit: "Sơn La", side: "cases", rate: ratio(0.8), comparison: "atLeast" };
    expect(standingsOf(set, [target], { kind: "fullYear" }).remaining.cases).toBe(1_000);
  });

  it("are told one by one in a paragraph", () => {
    const [side] = paragraphFacts({ table: set, recordIndex: 0, length: "full", isInDoubt: () => false }).sides;
    expect(side?.clauses.filter(({ figure }) => ["accepted", "finished"].includes(figure)).map(({ value }) => value)).toEqual([12_300, 7_000]);
  });

  it.each([
    ["thụ lý 12.300 việc", ["right"]],
    // 12,3 nghìn may stand for anything from 12.250 to 12.350.
    ["thụ lý 12.345 việc", ["right"]],
    ["thụ lý 12.400 việc", ["wrong"]],
  ])("are held against a text: %s", (text, verdicts) => {
    expect(checkText(text, { table: set, recordIndex: 0, targets: [] }).map(({ verdict }) => verdict)).toEqual(verdicts);
  });
});
