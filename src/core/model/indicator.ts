/** The two sides of every figure: cases (việc) and money (tiền). */
export const sides = ["cases", "money"] as const;
export type Side = (typeof sides)[number];

/** The indicators that are counts or amounts; each exists on both sides unless a form edition says otherwise. Order as in the official forms. */
export const countIndicators = [
  "accepted", // thụ lý, tổng số giải quyết
  "carriedIn", // cũ chuyển sang
  "newlyAccepted", // thụ lý mới
  "exOfficio", // trong thụ lý mới: chủ động
  "onRequest", // trong thụ lý mới: theo yêu cầu
  "entrusted", // ủy thác
  "withdrawn", // thu hồi, hủy quyết định
  "entrustedOrWithdrawn", // ủy thác, thu hồi, hủy gộp một cột
  "toEnforce", // phải thi hành
  "eligible", // có điều kiện
  "finished", // xong, kể cả đình chỉ (và giảm, bên tiền)
  "enforced", // thi hành xong, không kể đình chỉ
  "terminated", // đình chỉ
  "reduced", // giảm (chỉ bên tiền)
  "inProgress", // đang thi hành
  "deferredArticle48", // hoãn theo điểm c khoản 1 Điều 48, trong có điều kiện
  "otherEligible", // trường hợp khác, trong có điều kiện
  "notEligible", // chưa có điều kiện
  "postponed", // hoãn
  "suspended", // tạm đình chỉ
  "otherNotEligible", // hoãn, tạm đình chỉ, khác gộp một cột
  "carriedOut", // chuyển kỳ sau
  "trackedSeparately", // đã chuyển sổ theo dõi riêng, ngoài tổng số
] as const;

/** The indicators that are percentages in the sheet's own scale, or points. */
export const rateIndicators = [
  "rate", // tỷ lệ xong trên có điều kiện
  "eligibleShare", // tỷ lệ có điều kiện trên phải thi hành
  "target", // chỉ tiêu được giao
  "targetDifference", // tỷ lệ − chỉ tiêu, điểm phần trăm
  "rateChange", // tỷ lệ − tỷ lệ cùng kỳ, điểm phần trăm
] as const;

export type CountIndicator = (typeof countIndicators)[number];
export type RateIndicator = (typeof rateIndicators)[number];
export type Indicator = CountIndicator | RateIndicator;

/**
 * When a figure was counted: in the period of the table, which begins on 01/10, in an earlier one that the table shows for comparison,
 * or in the last month of the period alone.
 */
export type Basis = "current" | "samePeriodLastYear" | "previousPeriod" | "inMonth";

/** Names one column of figures: "money.finished" of the table's own period, "samePeriodLastYear:cases.rate" of another time. */
export type FigureKey = `${Side}.${Indicator}` | `${Exclude<Basis, "current">}:${Side}.${Indicator}`;

/** The key of an indicator on a side in the table's own period. */
export function figureKey<S extends Side, I extends Indicator>(side: S, indicator: I): `${S}.${I}` {
  return `${side}.${indicator}`;
}

/** Every time that a figure of a table may be of. */
export const bases: readonly Basis[] = ["current", "samePeriodLastYear", "previousPeriod", "inMonth"];

/** Every key that there is. */
export const figureKeys: readonly FigureKey[] = bases.flatMap((basis) =>
  sides.flatMap((side) =>
    [...countIndicators, ...rateIndicators].map((indicator): FigureKey => (basis === "current" ? figureKey(side, indicator) : `${basis}:${figureKey(side, indicator)}`)),
  ),
);

const knownKeys: ReadonlySet<string> = new Set(figureKeys);

/** Whether a text out of a workbook or a setting is a key. */
export function isFigureKey(text: string): text is FigureKey {
  return knownKeys.has(text);
}

/** The parts of a key. */
export function partsOfKey(key: FigureKey): { readonly basis: Basis; readonly side: Side; readonly indicator: Indicator } {
  const [before, after] = key.split(":");
  const [side, indicator] = (after ?? before ?? "").split(".");
  const basis = after === undefined ? "current" : before;
  return { basis, side, indicator } as { basis: Basis; side: Side; indicator: Indicator };
}
