import type { CountIndicator } from "./indicator";

/** The figures whose change is stated: counts and amounts, and the two rates that follow from them. */
export type ChangedIndicator = CountIndicator | "rate" | "eligibleShare";

/** What a stated change is a change in: the figures themselves, the earlier figure in percent, or points of a rate. */
export type ChangeKind = "amount" | "growth" | "points";

/** What a wrong change turns out to be. "unknown" when nothing fits. */
export type ChangeExplanation =
  | "relativeForPoints" // tính tương đối, lẽ ra lấy hiệu hai tỷ lệ
  | "amountForGrowth" // ghi số tăng, lẽ ra ghi phần trăm
  | "growthForAmount" // ghi phần trăm, lẽ ra ghi số tăng
  | "overCurrentBase" // chia cho số kỳ này thay vì kỳ gốc
  | "otherPeriod" // so với kỳ gốc khác: kỳ trước thay vì cùng kỳ, hoặc ngược lại
  | "namesakeOnly" // chỉ so với tỉnh cùng tên trước sáp nhập
  | "signLost" // đúng độ lớn, sai dấu
  | "ratio" // kỳ này bằng bao nhiêu phần trăm kỳ gốc
  | "unknown";
