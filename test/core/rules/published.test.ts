import type { MoneyUnit } from "../../../src/core";
import { findingsIn } from "../../support/verdicts";

/** A published report as a sheet, and what it deserves: every finding that is not a mere remark or a missing target. */
interface PublishedReport {
  readonly name: string;
  readonly year: number;
  readonly months: number;
  readonly moneyUnit?: MoneyUnit;
  readonly figures: Readonly<Record<string, number>>;
  readonly deserves: readonly string[];
}

/** Figures as the sources state them; what is derived is marked. */
const reports: readonly PublishedReport[] = [
  {
    name: "Quảng Ngãi 2020 (thads.moj.gov.vn, 9/10/2020)",
    year: 2020,
    months: 12,
    moneyUnit: 1_000,
    figures: {
      ...{ "cases.accepted": 8169, "cases.carriedIn": 2548, "cases.newlyAccepted": 5621, "cases.finished": 5024, "cases.rate": 78, "cases.target": 81, "cases.targetDifference": -3 },
      ...{ "money.accepted": 1_088_473_419, "money.carriedIn": 500_283_352, "money.newlyAccepted": 588_190_067, "money.finished": 289_512_597 },
      ...{ "money.rate": 41, "money.target": 38, "money.targetDifference": 3 },
    },
    deserves: [],
  },
  {
    name: "Nam Định 2017 (baonamdinh.vn, 3/1/2018)",
    year: 2017,
    months: 12,
    moneyUnit: 1_000,
    figures: {
      ...{ "cases.accepted": 7259, "cases.eligible": 5422, "cases.finished": 4918, "cases.rate": 90.7, "cases.target": 73, "cases.targetDifference": 17.7 },
      ...{ "money.accepted": 470_581_046, "money.eligible": 163_702_787, "money.finished": 102_990_477, "money.rate": 62.91, "money.target": 32, "money.targetDifference": 30.91 },
    },
    deserves: [],
  },
  {
    name: "TP.HCM, 6 months of 2019 (plo.vn)",
    year: 2019,
    months: 6,
    figures: {
      ...{ "cases.accepted": 79_177, "cases.entrusted": 580, "cases.withdrawn": 4, "cases.toEnforce": 78_593, "cases.eligible": 54_681, "cases.notEligible": 23_912 },
      ...{ "cases.finished": 26_515, "cases.rate": 48.49 },
    },
    deserves: [],
  },
  {
    name: "TP.HCM, its 11,99 % set against the target of the year, 73 %",
    year: 2019,
    months: 6,
    figures: { "cases.eligible": 54_681, "cases.finished": 26_515, "cases.rate": 48.49, "cases.target": 73, "cases.targetDifference": 11.99 },
    deserves: ["error differenceDiffers proRataTarget"],
  },
  {
    name: "a province in 2024 (thads.moj.gov.vn, 4921)",
    year: 2024,
    months: 12,
    moneyUnit: 1,
    figures: {
      ...{ "cases.toEnforce": 12_132, "cases.eligible": 9867, "cases.eligibleShare": 81.33, "cases.finished": 8529, "cases.rate": 86.44, "cases.target": 83.45, "cases.targetDifference": 2.99 },
      ...{ "money.toEnforce": 3_404_261_977_000, "money.eligible": 1_431_146_957_000, "money.eligibleShare": 42.04, "money.finished": 717_221_971_000 },
      ...{ "money.rate": 50.12, "money.target": 46.75, "money.targetDifference": 3.37 },
    },
    deserves: [],
  },
  {
    name: "the nation 2023 (report of the Tổng cục)",
    year: 2023,
    months: 12,
    figures: {
      ...{ "cases.accepted": 936_046, "cases.carriedIn": 299_096, "cases.newlyAccepted": 636_950, "cases.entrusted": 12_004, "cases.withdrawn": 501 },
      ...{ "cases.toEnforce": 923_541, "cases.rate": 83.24, "cases.target": 82.5, "cases.targetDifference": 0.74 },
    },
    deserves: [],
  },
  {
    name: "Đồng Tháp, 9 months of 2025",
    year: 2025,
    months: 9,
    figures: {
      ...{ "cases.accepted": 53_640, "cases.entrusted": 368, "cases.withdrawn": 6, "cases.toEnforce": 53_266, "cases.eligible": 34_110, "cases.eligibleShare": 64.04 },
      ...{ "cases.notEligible": 17_034, "cases.trackedSeparately": 12_458, "cases.finished": 21_468, "cases.rate": 62.94 },
    },
    deserves: [],
  },
  {
    name: "the nation 2022 (Dân chủ và Pháp luật), chưa có điều kiện derived",
    year: 2022,
    months: 12,
    figures: {
      ...{ "cases.toEnforce": 861_529, "cases.eligible": 653_719, "cases.eligibleShare": 75.88, "cases.notEligible": 195_675, "cases.otherNotEligible": 12_135 },
      ...{ "cases.finished": 539_290, "cases.rate": 82.5 },
    },
    deserves: [],
  },
  {
    name: "Bến Tre, 6 months of 2021, money in tỷ",
    year: 2021,
    months: 6,
    moneyUnit: 1_000_000_000,
    figures: { "money.toEnforce": 1475, "money.eligible": 966.81, "money.finished": 266.732, "money.rate": 27.59 },
    deserves: [],
  },
  {
    name: "Bảo Lộc 2021",
    year: 2021,
    months: 12,
    moneyUnit: 1_000_000_000,
    figures: {
      ...{ "cases.toEnforce": 2362, "cases.carriedIn": 1180, "cases.newlyAccepted": 1196, "cases.eligible": 1432, "cases.finished": 1190, "cases.rate": 83.1 },
      ...{ "cases.target": 82, "cases.targetDifference": 1.1, "money.toEnforce": 530.5, "money.eligible": 174.7, "money.finished": 80.7 },
    },
    deserves: [],
  },
  {
    name: "Kon Tum 2011: 101 nghìn đồng are missing",
    year: 2011,
    months: 12,
    moneyUnit: 1_000,
    figures: {
      ...{ "cases.accepted": 2235, "cases.eligible": 1775, "cases.finished": 1658, "cases.rate": 93.4, "cases.target": 85, "cases.targetDifference": 8.4 },
      ...{ "money.accepted": 87_380_432, "money.entrusted": 7_717_061, "money.toEnforce": 79_663_270, "money.eligible": 30_788_896, "money.finished": 28_576_996 },
      ...{ "money.rate": 92.82, "money.target": 65, "money.targetDifference": 27.82 },
    },
    deserves: ["confirm balanceBroken"],
  },
  {
    name: "Đắk Lắk, 5 months of 2018: the shares of việc and tiền are swapped",
    year: 2018,
    months: 5,
    moneyUnit: 1_000_000_000,
    figures: {
      ...{ "cases.accepted": 11_684, "cases.carriedIn": 5928, "cases.newlyAccepted": 5756, "cases.entrusted": 37, "cases.toEnforce": 11_647, "cases.eligible": 7902 },
      ...{ "cases.eligibleShare": 56.49, "cases.notEligible": 3745, "cases.finished": 4569, "cases.rate": 57.82 },
      ...{ "money.toEnforce": 1480, "money.eligible": 837, "money.eligibleShare": 67.85, "money.notEligible": 644, "money.finished": 139, "money.rate": 17 },
    },
    deserves: ["error shareDiffers otherSide", "error shareDiffers otherSide"],
  },
];

describe("a published report", () => {
  it.each(reports)("$name", ({ year, months, moneyUnit, figures, deserves }) => {
    const [keys, values] = [Object.keys(figures), Object.values(figures)];
    const endsInFirstYear = months <= 3;
    const period = { year, months, from: { year: year - 1, month: 10, day: 1 }, to: { year: endsInFirstYear ? year - 1 : year, month: endsInFirstYear ? months + 9 : months - 3, day: 28 } };
    const findings = findingsIn(`${keys.join("|")}\n${values.join("|")}`, { period, moneyUnit });
    const grave = findings.filter(({ severity, code }) => severity !== "info" && code !== "targetMissing");
    expect(grave.map(({ severity, code, facts }) => [severity, code, (facts as { explanation?: string }).explanation].filter(Boolean).join(" "))).toEqual(deserves);
  });
});
