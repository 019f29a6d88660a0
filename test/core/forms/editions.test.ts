import { editionFor, editionOf, editions, ruleList, type Period } from "../../../src/core";

function periodTo(day: number, month: number, year: number): Period {
  const statisticalYear = month >= 10 ? year + 1 : year;
  const months = month >= 10 ? month - 9 : month + 3;
  return { year: statisticalYear, months, from: { year: statisticalYear - 1, month: 10, day: 1 }, to: { year, month, day } };
}

describe("the edition of a period", () => {
  it.each([
    ["30/9/2014", 30, 9, 2014, "TT 08/2015"],
    ["31/3/2019", 31, 3, 2019, "TT 08/2015"],
    ["30/9/2019", 30, 9, 2019, "TT 08/2015"],
    ["the impossible 31/9/2019", 31, 9, 2019, "TT 08/2015"],
    ["31/10/2019", 31, 10, 2019, "TT 06/2019"],
    ["30/6/2024", 30, 6, 2024, "TT 06/2019"],
    ["31/7/2024", 31, 7, 2024, "TT 05/2024"],
    ["30/6/2026", 30, 6, 2026, "TT 05/2024"],
    ["31/7/2026", 31, 7, 2026, "TT 05/2026"],
    ["30/9/2030", 30, 9, 2030, "TT 05/2026"],
  ])("to %s", (_, day, month, year, id) => {
    expect(editionFor(periodTo(day, month, year)).id).toBe(id);
  });

  it("without a period is the newest", () => {
    expect(editionFor(undefined).id).toBe("TT 05/2026");
  });
});

describe("the editions", () => {
  const dayNumber = ({ year, month, day }: { year: number; month: number; day: number }) => Date.UTC(year, month - 1, day) / 86_400_000;

  it("follow one another without a gap", () => {
    const starts = editions.slice(1).map(({ firstPeriodEnd }) => firstPeriodEnd && dayNumber(firstPeriodEnd));
    const ends = editions.slice(0, -1).map(({ lastPeriodEnd }) => lastPeriodEnd && dayNumber(lastPeriodEnd) + 1);
    expect(starts).toEqual(ends);
  });

  it("have two groups before the statistical year 2020 and three since", () => {
    const groupIds = editions.map(({ identities }) => identities.filter(({ parts }) => parts.some(({ indicator }) => indicator === "notEligible")).map(({ id }) => id));
    expect(groupIds).toEqual([["CB-09"], ["CB-10"], ["CB-10"], ["CB-10"]]);
  });

  it("are found by id", () => {
    expect(editions.map(({ id }) => editionOf(id).id)).toEqual(["TT 08/2015", "TT 06/2019", "TT 05/2024", "TT 05/2026"]);
  });
});

describe("the list of rules", () => {
  it("gives every rule its own id, a severity and its legal reference", () => {
    expect(new Set(ruleList.map(({ id }) => id)).size).toBe(ruleList.length);
    expect(ruleList.filter(({ id, legalReference }) => !/^[A-Z]{2}-\d{2}$/.test(id) || legalReference === "")).toEqual([]);
  });
});
