import type { FactsByCode, FindingCode, Term } from "../../src/core";

const term = (indicator: Term["indicator"], value: number, sign: Term["sign"] = 1): Term => ({ indicator, sign, value });
const normal = { lower: 45, upper: 80, unitCount: 34, deviationCount: 4.2 };
const ratio = { side: "cases", statedPercent: 57.69, computedPercent: 79.3238, numerator: 2628, denominator: 3313 } as const;

/** Facts of every code, so that every sentence can be made. The compiler asks for a sample of each new code. */
export const sampleFacts: { readonly [Code in FindingCode]: FactsByCode[Code] } = {
  balanceBroken: { side: "cases", total: "accepted", terms: [term("carriedIn", 5420), term("newlyAccepted", 3110)], stated: 8350, computed: 8530 },
  partsExceedTotal: { side: "cases", total: "toEnforce", terms: [term("eligible", 34110), term("notEligible", 20034)], stated: 53266, computed: 54144 },
  remainderLarge: {
    side: "cases",
    total: "toEnforce",
    terms: [term("eligible", 34110), term("notEligible", 12034)],
    stated: 53266,
    remainder: 7122,
    sharePercent: 13.37,
  },
  orderBroken: { side: "cases", smaller: "finished", larger: "eligible", smallerValue: 5000, largerValue: 4200 },
  totalRowDiffers: { side: "money", indicator: "accepted", stated: 53640, summed: 53460, addendCount: 12 },
  rateDiffers: { ...ratio, explanation: "overAccepted" },
  shareDiffers: { ...ratio, explanation: "unknown" },
  rateOverZero: { side: "money", statedPercent: 100 },
  rateChangeDiffers: { side: "cases", statedPoints: 0.65, computedPoints: 0.56, ratePercent: 86.44, earlierPercent: 85.88 },
  differenceDiffers: { side: "cases", statedPoints: 11.87, computedPoints: 9.85, ratePercent: 92.85, targetPercent: 83, explanation: "relative" },
  rateOutOfRange: { side: "cases", statedPercent: 7932 },
  mixedRateScales: { side: "money", scale: "percent", otherCount: 3 },
  numberAsText: { text: "12.132", value: 12132 },
  textInsteadOfNumber: { text: "chưa có" },
  errorValue: { error: "#DIV/0!" },
  negativeCount: { side: "money", indicator: "eligible", value: -5 },
  fractionOfCase: { indicator: "accepted", value: 12.132 },
  targetMissing: { side: "money" },
  duplicateUnit: { label: "Đắk Lắk", otherRowNumber: 12 },
  impossibleDate: { text: "từ 01/10/2021 đến 31/9/2022" },
  formulaOdd: { side: "cases", indicator: "eligible", formula: "=SUM(F5:F9)", usual: "=SUM(F5:F10)", alikeCount: 9 },
  typedAmongFormulas: { side: "cases", indicator: "eligible", value: 53266, usual: "=SUM(F5:F10)", alikeCount: 9 },
  hiddenCharacters: { label: "An Giang", labelCount: 3 },
  totalUnclear: { label: "Toàn tỉnh", reason: "secondTotal", otherLabel: "Tổng số" },
  unitNotOfPeriod: { label: "Bình Định", day: { year: 2025, month: 9, day: 30 }, candidates: ["Gia Lai"] },
  unitMisspelt: { label: "Đắk Lăng", candidates: ["Đắk Lắk"] },
  unitsMissing: { missing: ["Huế", "Sơn La"], expectedCount: 34 },
  verdictWrong: { side: "money", text: "Vượt", ratePercent: 42.49, targetPercent: 45.6, points: -3.11 },
  settingInvalid: { problem: "badTolerance", text: "hai", other: "CB-01" },
  periodMissing: {},
  moneyUnitMissing: {},
  impliedFigure: { side: "cases", indicator: "accepted", terms: [term("carriedIn", 5420), term("newlyAccepted", 3110)], value: 8530 },
  unusualChange: { side: "cases", indicator: "accepted", basis: "samePeriodLastYear", value: 12340, earlier: 8100, normal: { ...normal, lower: 7900, upper: 9300 } },
  unlikeOtherUnits: { side: "money", indicator: "eligibleShare", percent: 22.19, medianPercent: 64.04, normal },
  unitFactorLikely: { side: "money", indicator: "eligible", value: 3404261, expected: 3404.3, factor: 1000, figureCount: 5 },
  sidesSwapped: { figureCount: 6 },
  sameAsEarlier: { side: "cases", indicator: "newlyAccepted", basis: "previousPeriod", value: 3110, figureCount: 1 },
  cumulativeFell: { side: "cases", indicator: "newlyAccepted", value: 520, earlier: 530, earlierMonths: 6, earlierSheet: "6 tháng" },
  openingAboveClosing: { side: "cases", opening: 310, closing: 300, earlierYear: 2024, earlierSheet: "Năm 2024" },
  repeatedValues: { side: "cases", figureCount: 6, otherLabel: "Lai Châu" },
  sameRate: { side: "cases", percent: 85.42, labels: ["Lai Châu", "Sơn La", "Điện Biên", "Lào Cai", "Yên Bái", "Hà Giang"] },
  allFinished: { side: "money", value: 1234 },
  mostlyTerminated: { side: "money", terminated: 20, finished: 32 },
  heapedAboveTarget: { side: "cases", aboveCount: 12, belowCount: 1, bandPoints: 0.5 },
  denominatorShrank: {
    side: "cases",
    basis: "samePeriodLastYear",
    earlierPercent: 70,
    percent: 80,
    numeratorPoints: 1,
    denominatorPoints: 9,
    earlierSharePercent: 64,
    sharePercent: 56.5,
  },
};

/** Every code. */
export const findingCodes = Object.keys(sampleFacts) as readonly FindingCode[];
