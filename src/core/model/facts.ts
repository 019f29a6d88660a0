import type { AnomalyFactsByCode, EarlierBasis } from "./anomalyFacts";
import type { ChangedIndicator, ChangeExplanation, ChangeKind } from "./change";
import type { Indicator, Side } from "./indicator";
import type { MoneyUnit } from "./moneyUnit";
import type { CalendarDay, PeriodLength } from "./period";
import type { RateScale } from "./records";
import type { RowFactsByCode } from "./rowFacts";
import type { SettingProblem } from "./settingProblem";
import type { Term } from "./term";

/** What a wrong rate turns out to be. "unknown" when nothing fits. */
export type RateExplanation =
  | "overAccepted" // chia cho thụ lý
  | "overToEnforce" // chia cho phải thi hành
  | "otherSide" // tỷ lệ của bên kia (việc ↔ tiền)
  | "withoutTerminated" // không cộng đình chỉ
  | "truncated" // cắt bớt thay vì làm tròn
  | "meanOfRates" // trung bình cộng các tỷ lệ
  | "roundedMore" // làm tròn thô hơn các ô khác cùng cột
  | "unknown";

/** What a wrong difference from the target turns out to be. */
export type DifferenceExplanation =
  | "relative" // (tỷ lệ ÷ chỉ tiêu − 1) × 100
  | "ratioOfTarget" // tỷ lệ ÷ chỉ tiêu × 100
  | "signLost" // đúng độ lớn, sai dấu
  | "proRataTarget" // so với chỉ tiêu × số tháng/12
  | "roundedMore" // làm tròn thô hơn các ô khác cùng cột
  | "unknown";

/** Why a total row is not clear. */
export type TotalUnclearReason =
  | "secondTotal" // đã có dòng tổng khác cộng các dòng này
  | "addsNothing" // không dòng nào được cộng vào
  | "notCalledTotal"; // bằng tổng các dòng khác mà không ghi là tổng

/**
 * Every code that a check can report, with the facts that its sentence needs. Counts and money are in the unit of the sheet;
 * rates and differences are in percent and points. A new line here makes the compiler ask for that sentence in every language.
 */
export interface FactsByCode extends AnomalyFactsByCode, RowFactsByCode {
  readonly balanceBroken: { readonly side: Side; readonly total: Indicator; readonly terms: readonly Term[]; readonly stated: number; readonly computed: number };
  /** The parts together are more than the whole that they are taken from. */
  readonly partsExceedTotal: { readonly side: Side; readonly total: Indicator; readonly terms: readonly Term[]; readonly stated: number; readonly computed: number };
  /** What the named parts leave of the whole is unusually large. `sharePercent` is of the whole. */
  readonly remainderLarge: { readonly side: Side; readonly total: Indicator; readonly terms: readonly Term[]; readonly stated: number; readonly remainder: number; readonly sharePercent: number };
  readonly orderBroken: { readonly side: Side; readonly smaller: Indicator; readonly larger: Indicator; readonly smallerValue: number; readonly largerValue: number };
  readonly totalRowDiffers: { readonly side: Side; readonly indicator: Indicator; readonly stated: number; readonly summed: number; readonly addendCount: number };
  readonly rateDiffers: {
    readonly side: Side;
    readonly statedPercent: number;
    readonly computedPercent: number;
    readonly numerator: number;
    readonly denominator: number;
    readonly explanation: RateExplanation;
  };
  /** The share of có điều kiện in phải thi hành; the explanations mean the same as for a rate. */
  readonly shareDiffers: {
    readonly side: Side;
    readonly statedPercent: number;
    readonly computedPercent: number;
    readonly numerator: number;
    readonly denominator: number;
    readonly explanation: RateExplanation;
  };
  /** A rate is stated although nothing was có điều kiện. */
  readonly rateOverZero: { readonly side: Side; readonly statedPercent: number };
  /** The stated change of the rate, in points, against the rate of the same period last year. */
  readonly rateChangeDiffers: {
    readonly side: Side;
    readonly statedPoints: number;
    readonly computedPoints: number;
    readonly ratePercent: number;
    readonly earlierPercent: number;
    readonly explanation: ChangeExplanation;
  };
  /** A stated change of a figure against the figure of an earlier period. Growth is in percent, changes of rates and the rates themselves are in percent and points. */
  readonly changeDiffers: {
    readonly side: Side;
    readonly indicator: ChangedIndicator;
    readonly kind: ChangeKind;
    readonly basis: EarlierBasis;
    readonly stated: number;
    readonly computed: number;
    readonly value: number;
    readonly earlier: number;
    readonly explanation: ChangeExplanation;
    /** Where the earlier figure stands, when that is not in the table itself. */
    readonly earlierSource?: string;
  };
  /** The table says of an earlier period what the report of that period does not. Rates are in percent. */
  readonly earlierDiffers: {
    readonly side: Side;
    readonly indicator: ChangedIndicator;
    readonly basis: EarlierBasis;
    readonly stated: number;
    readonly reported: number;
    readonly earlierSource: string;
    /** The units that were added up, where the unit was made of several. */
    readonly parts: readonly string[];
  };
  readonly differenceDiffers: {
    readonly side: Side;
    readonly statedPoints: number;
    readonly computedPoints: number;
    readonly ratePercent: number;
    readonly targetPercent: number;
    readonly explanation: DifferenceExplanation;
  };
  readonly rateOutOfRange: { readonly side: Side; readonly statedPercent: number };
  readonly mixedRateScales: { readonly side: Side; readonly scale: RateScale; readonly otherCount: number };
  readonly numberAsText: { readonly text: string; readonly value: number };
  readonly textInsteadOfNumber: { readonly text: string };
  readonly errorValue: { readonly error: string };
  readonly negativeCount: { readonly side: Side; readonly indicator: Indicator; readonly value: number };
  readonly fractionOfCase: { readonly indicator: Indicator; readonly value: number };
  readonly targetMissing: { readonly side: Side };
  /** `repeatingRowNumber` is the row of the second one, where it bears the same figures as well. */
  readonly duplicateUnit: { readonly label: string; readonly otherRowNumber: number; readonly repeatingRowNumber?: number };
  readonly impossibleDate: { readonly text: string };
  /** A formula unlike those beside it. `usual` is what they would be in its place. */
  readonly formulaOdd: { readonly side: Side; readonly indicator: Indicator; readonly formula: string; readonly usual: string; readonly alikeCount: number };
  /** A typed figure where the others are formulas. */
  readonly typedAmongFormulas: { readonly side: Side; readonly indicator: Indicator; readonly value: number; readonly usual: string; readonly alikeCount: number };
  /** Names with no-break or zero-width characters in them. */
  readonly hiddenCharacters: { readonly label: string; readonly labelCount: number };
  /** A total row that adds up nothing that is not added up elsewhere, or a row that is the sum of the others and is not called so. */
  readonly totalUnclear: { readonly label: string; readonly reason: TotalUnclearReason; readonly otherLabel: string };
  /** A province that did not stand at the end of the period, and what had its place. */
  readonly unitNotOfPeriod: { readonly label: string; readonly day: CalendarDay; readonly candidates: readonly string[] };
  /** A name that is no province's, but nearly. */
  readonly unitMisspelt: { readonly label: string; readonly candidates: readonly string[] };
  /** District offices in a period after they were closed. `label` is the first of them. */
  readonly officesClosed: { readonly label: string; readonly officeCount: number; readonly day: CalendarDay };
  /** Units that a table does not list: provinces that stood at the end of its period, or the person's own units, which have targets. */
  readonly unitsMissing: { readonly missing: readonly string[]; readonly expectedCount: number; readonly list: "provinces" | "targets" };
  /** "vượt" beside a rate under its target, or "chưa đạt" beside one over it. */
  readonly verdictWrong: { readonly side: Side; readonly text: string; readonly ratePercent: number; readonly targetPercent: number; readonly points: number };
  /** An entry of the sheet of settings that means nothing. `text` is what stands there, `other` the rule that it clashes with. */
  readonly settingInvalid: { readonly problem: SettingProblem; readonly text: string; readonly other: string };
  /** Amounts with fractions of a unit that money is counted in. `value` is the first of them. */
  readonly fractionOfMoney: { readonly indicator: Indicator; readonly value: number; readonly cellCount: number; readonly moneyUnit: MoneyUnit };
  /** A rate is exactly its target. */
  readonly rateAtTarget: { readonly side: Side; readonly targetPercent: number };
  /** A side speaks of rates and lacks what they are made of. */
  readonly columnsMissing: { readonly side: Side; readonly missing: readonly Indicator[] };
  /** A period that does not begin on 01/10 (`begins`), or whose words name another one than its days. */
  readonly periodUnusual: { readonly from: CalendarDay; readonly to: CalendarDay; readonly begins: CalendarDay; readonly months: number; readonly named: PeriodLength | undefined };
  /** More in the last month alone than since 01/10. */
  readonly monthAboveCumulative: { readonly side: Side; readonly indicator: Indicator; readonly inMonth: number; readonly cumulative: number };
  /** What there was up to the month before and what came in the month are not what is stated since 01/10. */
  readonly cumulativeNotRolled: {
    readonly side: Side;
    readonly indicator: Indicator;
    readonly stated: number;
    readonly earlier: number;
    readonly inMonth: number;
    readonly computed: number;
    /** Where the earlier figure stands, when that is another sheet. */
    readonly earlierSheet?: string;
  };
  readonly periodMissing: Record<never, never>;
  readonly moneyUnitMissing: Record<never, never>;
}
export type FindingCode = keyof FactsByCode;
