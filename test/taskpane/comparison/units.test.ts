import { percentagePoints, ratio } from "../../../src/core";
import { comparisonPlaceWordsFor, wordsFor, type UnitFilter, type UnitOrder } from "../../../src/locale";
import { comparedRows } from "../../../src/taskpane/comparison/comparedRows";
import { listedUnits } from "../../../src/taskpane/comparison/listedUnits";
import { statedText } from "../../../src/taskpane/comparison/statedText";
import { sampleChange, sampleCount, sampleRate, sampleUnit } from "./sampleUnits";

const none = sampleRate(undefined, undefined);
const units = [
  sampleUnit("Sơn La", sampleRate(85, 80), sampleRate(40, 42)),
  sampleUnit("Điện Biên", sampleRate(90, 95, [sampleChange("points", -4, -5, "wrong")]), sampleRate(50, 45)),
  sampleUnit("Cao Bằng", none, none),
  sampleUnit("Lai Châu", sampleRate(70, 70), none),
];
const labelsOf = (search: string, order: UnitOrder, filter: UnitFilter) => listedUnits(units, { search, order, filter }).map(({ label }) => label);

describe("the units that are listed", () => {
  it.each<readonly [UnitOrder, readonly string[]]>([
    ["sheet", ["Sơn La", "Điện Biên", "Cao Bằng", "Lai Châu"]],
    ["casesFallen", ["Điện Biên", "Lai Châu", "Sơn La", "Cao Bằng"]],
    ["casesRisen", ["Sơn La", "Lai Châu", "Điện Biên", "Cao Bằng"]],
    ["moneyFallen", ["Sơn La", "Điện Biên", "Cao Bằng", "Lai Châu"]],
    ["moneyRisen", ["Điện Biên", "Sơn La", "Cao Bằng", "Lai Châu"]],
    ["name", ["Cao Bằng", "Điện Biên", "Lai Châu", "Sơn La"]],
  ])("in the order %s; those without a change come last", (order, expected) => {
    expect(labelsOf("", order, "all")).toEqual(expected);
  });

  it.each<readonly [UnitFilter, readonly string[]]>([
    ["fallen", ["Sơn La", "Điện Biên"]],
    ["risen", ["Sơn La", "Điện Biên"]],
    ["wrongStated", ["Điện Biên"]],
    ["notCompared", ["Cao Bằng"]],
  ])("by the filter %s", (filter, expected) => {
    expect(labelsOf("", "sheet", filter)).toEqual(expected);
  });

  it.each([
    ["dien bien", ["Điện Biên"]],
    ["LA", ["Sơn La", "Lai Châu"]],
    ["Hà Nội", []],
    ["  ", ["Sơn La", "Điện Biên", "Cao Bằng", "Lai Châu"]],
  ])("that are called like %j", (search, expected) => {
    expect(labelsOf(search, "sheet", "all")).toEqual(expected);
  });
});

const [vi, en] = (["vi", "en"] as const).map((language) => ({ words: comparisonPlaceWordsFor(language).units, forms: wordsFor(language) }));
const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("a stated change beside the arithmetic", () => {
  // Quảng Ngãi 2020: 5.024 finished, 46 more than before, which is 0,92 %; Nam Định 2017: 7.259 accepted, 435 or 6,37 % more.
  it.each([
    ["an amount", "amount", 46, 46, 5024, 4978, "Ghi +46; tính lại 5.024 − 4.978 = +46."],
    ["a growth", "growth", 6.37, 6.3747, 7259, 6824, "Ghi +6,37 %; tính lại (7.259 − 6.824) ÷ 6.824 = +6,37 %."],
    ["points", "points", 2, 2, 0.78, 0.76, "Ghi +2,00 %; tính lại 78,00 − 76,00 = +2,00 %."],
    ["one that cannot be computed", "points", 2, undefined, 0.78, 0.76, "Ghi +2,00 %; chưa đủ số để tính lại."],
    ["one that is not stated", "amount", undefined, 46, 5024, 4978, "Chưa ghi."],
  ] as const)("%s", (_, kind, stated, computed, now, before, expected) => {
    const one = { side: "cases", indicator: "finished", now, before, change: sampleChange(kind, stated, computed, "right") } as const;
    expect(vi && plain(statedText(one, vi.words, vi.forms))).toBe(expected);
  });

  it("calls points as the person wants them called", () => {
    const one = { side: "cases", indicator: "finished", now: 0.78, before: 0.76, change: sampleChange("points", 2, 2, "right") } as const;
    expect(vi && plain(statedText(one, vi.words, wordsFor("vi", { wording: "percentagePoints" })))).toBe("Ghi +2,00 điểm %; tính lại 78,00 − 76,00 = +2,00 điểm %.");
  });

  it("says what a wrong one turns out to be", () => {
    const change = { ...sampleChange("growth", 434, 6.37, "wrong"), explanation: "amountForGrowth" } as const;
    const one = { side: "cases", indicator: "accepted", now: 7259, before: 6824, change } as const;
    expect(vi && plain(statedText(one, vi.words, vi.forms))).toContain("(đang ghi số tăng, lẽ ra ghi phần trăm)");
    expect(en && plain(statedText(one, en.words, en.forms))).toBe("Stated +434.00 %; computed (7,259 − 6,824) ÷ 6,824 = +6.37 % (an amount is stated where percent is meant).");
  });
});

describe("the copied table", () => {
  const rate = { ...sampleRate(undefined, undefined), now: ratio(0.928), before: ratio(0.9), points: percentagePoints(2.8) };
  const copied = [sampleUnit("Điện\tBiên", rate, none, [sampleCount("finished", 1280, 1000)]), sampleUnit("=HYPERLINK(\"x\")", none, none)];
  const table = (language: "vi" | "en") => comparedRows(copied, comparisonPlaceWordsFor(language).units, wordsFor(language)).split("\r\n").map((line) => line.split("\t"));

  it("has a column for each figure that some unit has, and a blank for a missing one", () => {
    expect(table("vi")).toEqual([
      [
        ...["", "Việc: Tỷ lệ thi hành xong (Kỳ này)", "Việc: Tỷ lệ thi hành xong (Kỳ trước)", "Việc: Tỷ lệ thi hành xong (Tăng, giảm)"],
        ...["Kỳ này", "Kỳ trước", "Tăng, giảm", "Tăng, giảm (%)"].map((part) => `Việc: Thi hành xong (kể cả đình chỉ) (${part})`),
      ],
      ["Điện Biên", "92,8", "90", "2,8", "1280", "1000", "280", "28"],
      [' =HYPERLINK("x")', "", "", "", "", "", "", ""],
    ]);
  });

  it("writes decimals as the language does", () => {
    expect(table("en")[1]).toEqual(["Điện Biên", "92.8", "90", "2.8", "1280", "1000", "280", "28"]);
  });
});
