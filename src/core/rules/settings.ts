import type { Containment, Identity, Inequality } from "../forms/identity";
import type { Severity } from "../model/finding";
import type { Side } from "../model/indicator";
import type { MissingChildren } from "./table/missingChildren";

type Without<Row, Key extends string> = Omit<Row, Key | "id">;

/** The settings of each kind of rule: plain data, so that rules can be stored, compared and shown. */
export interface SettingsByKind {
  /** The parts of a whole, signed, add up to it. */
  readonly balance: Without<Identity, never>;
  /** The named parts together are no more than the whole. */
  readonly containment: Without<Containment, "remainderId">;
  /** What the named parts leave of the whole is no larger than this share of it. */
  readonly remainder: Without<Containment, "remainderId"> & { readonly shareMax: number };
  /** One figure is never larger than another. */
  readonly order: Without<Inequality, never>;
  /** The rows of a group add up to its total row, for every count and amount. */
  readonly totalRow: { readonly missingChildren?: MissingChildren };
  readonly statedRate: unknown;
  readonly statedShare: unknown;
  readonly rateOverZero: unknown;
  readonly rateRange: unknown;
  readonly mixedRateScales: unknown;
  readonly statedDifference: unknown;
  readonly statedRateChange: unknown;
  readonly statedChange: unknown;
  readonly targetMissing: unknown;
  readonly numberAsText: unknown;
  readonly textInsteadOfNumber: unknown;
  readonly errorValue: unknown;
  readonly negative: unknown;
  readonly wholeCases: unknown;
  readonly duplicateUnit: unknown;
  readonly impossibleDate: unknown;
  readonly periodMissing: unknown;
  readonly moneyUnitMissing: unknown;
  readonly verdictWording: unknown;
  readonly hiddenCharacters: unknown;
  readonly formulaPattern: unknown;
  readonly typedAmongFormulas: unknown;
  readonly totalUnclear: unknown;
  readonly unitOfPeriod: unknown;
  readonly unitsMissing: unknown;
  readonly wholeMoney: unknown;
  readonly rateAtTarget: unknown;
  readonly columnsMissing: unknown;
  readonly periodUnusual: unknown;
  /** What came in the last month is no more than what came since 01/10. */
  readonly monthWithin: unknown;
  /** The month before and the month together are what came since 01/10. */
  readonly monthlyRoll: unknown;
}
export type RuleKind = keyof SettingsByKind;

/** One rule of the check: an identity that is never reused, how grave a breach is, where it comes from, and the settings of its kind. */
export type Rule<Kind extends RuleKind = RuleKind> = {
  readonly [K in Kind]: {
    readonly id: string;
    readonly kind: K;
    readonly severity: Severity;
    readonly legalReference: string;
    /** What a person allows where two figures should be equal: in the unit of the sheet for counts and money, in points for percentages. */
    readonly tolerance?: number;
    /** The side that a person's own rule is for; without it the rule is for both. */
    readonly side?: Side;
  } & SettingsByKind[K];
}[Kind];
