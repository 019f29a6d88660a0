import { languages, rateDecimalsOffered, wordsFor } from "../../src/locale";

const spaced = (text: string) => text.replaceAll("\u00A0", " ");

describe("rates with as many decimals as a person wants", () => {
  it.each([
    [1, "92,8 %", "+9,8", "vượt 9,8 %"],
    [2, "92,85 %", "+9,85", "vượt 9,85 %"],
    [3, "92,847 %", "+9,847", "vượt 9,847 %"],
    [4, "92,8470 %", "+9,8470", "vượt 9,8470 %"],
  ] as const)("%i: %s", (rateDecimals, percent, signed, against) => {
    const { numbers, againstTarget } = wordsFor("vi", { rateDecimals });
    expect([numbers.percent(92.847), numbers.signed(9.847), againstTarget(9.847)].map(spaced)).toEqual([percent, signed, against]);
  });

  it("never call a small distance from the target none", () => {
    expect(spaced(wordsFor("vi", { rateDecimals: 1 }).againstTarget(-0.04))).toBe("thiếu 0,04 %");
    expect(wordsFor("en", { rateDecimals: 1 }).againstTarget(0.04)).toBe("0.04 points above target");
    expect(wordsFor("vi", { rateDecimals: 4 }).againstTarget(0.0004)).toContain("0,0004");
  });

  it.each(languages)("leave counts as they are, and what is told a number of decimals (%s)", (language) => {
    const mark = language === "vi" ? "," : ".";
    for (const rateDecimals of rateDecimalsOffered) {
      const { numbers } = wordsFor(language, { rateDecimals });
      expect([numbers.count(0.125), numbers.decimal(0.125, 3)]).toEqual([`0${mark}125`, `0${mark}125`]);
    }
  });

  it("go together with either name of points", () => {
    expect(spaced(wordsFor("vi", { wording: "percentagePoints", rateDecimals: 3 }).againstTarget(-3.1125))).toBe("thiếu 3,113 điểm %");
  });

  it.each([
    [9.85, "percent", 2, "+9,85 %"],
    [-3.11, "percentagePoints", 2, "−3,11 điểm %"],
    [-0.04, "percent", 1, "−0,04 %"],
    [0, "percent", 2, "0,00 %"],
  ] as const)("%d with its sign, as %s with %i decimals", (points, wording, rateDecimals, expected) => {
    expect(spaced(wordsFor("vi", { wording, rateDecimals }).signedDistance(points))).toBe(expected);
  });

  it("is points in English, whatever they are called in Vietnamese", () => {
    expect(spaced(wordsFor("en").signedDistance(-3.11))).toBe("−3.11 points");
  });
});
