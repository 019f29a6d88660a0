import { percentOf, pointsBetween } from "./figures";

/** What an office counts by itself; the rest of its row follows. */
interface Counted {
  readonly carriedIn: number;
  readonly newlyAccepted: number;
  readonly entrusted: number;
  readonly withdrawn: number;
  readonly eligible: number;
  readonly enforced: number;
  readonly terminated: number;
  readonly reduced: number;
  readonly otherNotEligible: number;
}

/** The columns of a table by office, as the agencies print them. */
export interface OfficeFigures extends Counted {
  readonly accepted: number;
  readonly toEnforce: number;
  readonly inProgress: number;
  readonly notEligible: number;
  readonly carriedOut: number;
  readonly rate: number | undefined;
  readonly target: number;
  readonly difference: number | undefined;
}

export type OfficeColumn = keyof OfficeFigures;

/** One office on both sides. */
export interface Office {
  readonly name: string;
  readonly cases: OfficeFigures;
  readonly money: OfficeFigures;
}

const targets = { cases: 81.5, money: 40.1 };
const countedColumns = ["carriedIn", "newlyAccepted", "entrusted", "withdrawn", "eligible", "enforced", "terminated", "reduced", "otherNotEligible"] as const;

/**
 * An invented province: carried in, newly accepted, entrusted, withdrawn, eligible, enforced, terminated, reduced, postponed or suspended.
 * Cases first, then money in thousand đồng. The town has the figures that one public report of 2019 gives for a whole province.
 */
const counted: readonly (readonly [string, readonly number[], readonly number[]])[] = [
  ["Văn phòng Cục", [212, 348, 9, 1, 402, 301, 12, 0, 11], [88_412_350, 61_207_480, 1_250_000, 120_500, 74_318_260, 25_412_900, 1_804_300, 312_450, 2_415_700]],
  ["Chi cục THADS thành phố", [1902, 2653, 20, 2, 3313, 2401, 227, 0, 64], [241_318_700, 165_181_300, 3_512_400, 418_600, 173_916_500, 58_214_350, 9_682_150, 803_500, 5_214_800]],
  ["Chi cục THADS huyện A", [371, 842, 11, 0, 893, 702, 41, 0, 15], [31_204_850, 22_418_930, 412_300, 0, 27_815_640, 10_214_380, 912_460, 104_250, 814_200]],
  ["Chi cục THADS huyện B", [288, 655, 8, 1, 704, 566, 25, 0, 12], [24_815_300, 17_302_640, 318_450, 42_100, 21_094_800, 8_012_350, 702_840, 81_300, 615_900]],
  ["Chi cục THADS huyện C", [402, 830, 14, 5, 921, 731, 38, 0, 18], [36_512_480, 24_918_750, 514_200, 61_350, 30_418_650, 12_132_450, 1_014_700, 118_900, 912_350]],
  ["Chi cục THADS huyện D", [17, 9, 0, 0, 0, 0, 0, 0, 2], [1_412_800, 304_150, 0, 0, 0, 0, 0, 0, 118_400]],
  ["Chi cục THADS huyện E", [256, 601, 7, 3, 655, 522, 20, 0, 9], [19_204_600, 14_815_230, 281_700, 33_900, 16_512_840, 6_418_250, 514_600, 62_450, 504_100]],
  ["Chi cục THADS huyện F", [310, 712, 9, 0, 768, 619, 28, 0, 13], [26_418_900, 18_604_350, 366_800, 0, 22_914_600, 8_912_450, 803_150, 90_200, 702_600]],
  ["Chi cục THADS huyện G", [295, 688, 8, 2, 741, 588, 31, 0, 12], [25_104_750, 16_918_400, 344_900, 40_250, 21_815_300, 8_614_900, 714_350, 84_600, 655_800]],
  ["Chi cục THADS huyện H", [344, 561, 10, 1, 690, 502, 24, 0, 17], [28_915_400, 15_204_850, 402_600, 51_200, 22_418_700, 6_914_250, 612_480, 70_350, 804_950]],
  ["Chi cục THADS huyện I", [198, 477, 5, 0, 512, 411, 17, 0, 8], [15_812_300, 11_604_750, 214_600, 0, 13_918_450, 5_412_600, 418_900, 50_150, 412_700]],
];

function completed(values: Counted, target: number): OfficeFigures {
  const accepted = values.carriedIn + values.newlyAccepted;
  const toEnforce = accepted - values.entrusted - values.withdrawn;
  const finished = values.enforced + values.terminated + values.reduced;
  const rate = values.eligible === 0 ? undefined : percentOf(finished, values.eligible);
  return {
    ...values,
    accepted,
    toEnforce,
    inProgress: values.eligible - finished,
    notEligible: toEnforce - values.eligible - values.otherNotEligible,
    carriedOut: toEnforce - finished,
    rate,
    target,
    difference: rate === undefined ? undefined : pointsBetween(rate, target),
  };
}

function namedColumns(values: readonly number[]): Counted {
  return Object.fromEntries(countedColumns.map((column, index) => [column, values[index] ?? 0])) as unknown as Counted;
}

/** Every office of the invented province, without a mistake. */
export const offices: readonly Office[] = counted.map(([name, cases, money]) => ({
  name,
  cases: completed(namedColumns(cases), targets.cases),
  money: completed(namedColumns(money), targets.money),
}));

/** The province's own row: counts add up, the rate is that of the sums. */
export function provinceTotal(side: "cases" | "money"): OfficeFigures {
  const sums = countedColumns.map((column) => offices.reduce((sum, office) => sum + office[side][column], 0));
  return completed(namedColumns(sums), targets[side]);
}
