import type { NoValue } from "../model/noValue";
import type { CellRef } from "../model/sheet";

/** What a stated change is a change in: the figures themselves, the earlier figure in percent, or points of a rate. */
export type ChangeKind = "amount" | "growth" | "points";

/** What a wrong change turns out to be. "unknown" when nothing fits. */
export const changeExplanations = [
  "relativeForPoints", // tính tương đối, lẽ ra lấy hiệu hai tỷ lệ
  "pointsForRelative", // lấy hiệu, lẽ ra tính tương đối
  "overCurrentBase", // chia cho số kỳ này thay vì kỳ gốc
  "otherPeriod", // so với kỳ gốc khác: kỳ trước thay vì cùng kỳ, hoặc ngược lại
  "namesakeOnly", // chỉ so với tỉnh cùng tên trước sáp nhập
  "signLost", // đúng độ lớn, sai dấu
  "ratio", // kỳ này bằng bao nhiêu phần trăm kỳ gốc
  "unknown",
] as const;
export type ChangeExplanation = (typeof changeExplanations)[number];

/** A change as the table states it, beside the computed one. Growth is in percent, changes of rates are in points. */
export interface StatedChange {
  readonly at: CellRef;
  readonly kind: ChangeKind;
  readonly stated: number | NoValue;
  readonly computed: number | NoValue;
  /** "undecided" where one of the two is no number. */
  readonly verdict: "right" | "wrong" | "undecided";
  /** Set for what is wrong. */
  readonly explanation?: ChangeExplanation;
}
