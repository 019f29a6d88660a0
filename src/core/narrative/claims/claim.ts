import type { Basis, CountIndicator, Side } from "../../model/indicator";
import type { Period } from "../../model/period";
import type { Reading } from "../text/writtenNumber";
import type { Approximation } from "./mention";

/** What a figure of a report claims. */
export type ClaimKind =
  | "count" // 12.132 việc
  | "money" // 470 tỷ 581 triệu đồng
  | "countChange" // tăng 446 việc
  | "moneyChange" // tăng 57,9 tỷ đồng
  | "rate" // đạt tỷ lệ 86,44 %
  | "share" // chiếm 81,33 %
  | "target" // chỉ tiêu giao 83,45 %
  | "targetDifference" // vượt 2,99 % so với chỉ tiêu
  | "progressDifference" // vượt tiến độ 11,99 %
  | "targetRatio" // bằng 91,2 % chỉ tiêu
  | "pointChange" // tỷ lệ tăng 0,29 % so với cùng kỳ
  | "relativeChange" // tăng 5,52 % so với cùng kỳ
  | "rank" // xếp thứ 5/34
  | "unknown"; // a figure that is of none of these

/** A figure of a report: what it claims, of whom and when, and where it stands in the text as it was given. */
export interface Claim {
  /** Place in the list of claims. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: ClaimKind;
  readonly side: Side | undefined;
  /** The count that it speaks of; for a change or a share, the count that changed or that is the part. */
  readonly indicator: CountIndicator | undefined;
  /** Cases, đồng, percent, points or a place. A fall and a shortfall are negative. */
  readonly value: number;
  /** One in the last written place, in the same unit. */
  readonly lastPlace: number;
  /** The other way to read its points and commas, with the same sign. */
  readonly other: Reading | undefined;
  readonly isRounded: boolean;
  readonly approximation: Approximation;
  /** Of how many, for a rank. */
  readonly outOf: number | undefined;
  readonly basis: Basis;
  /** The province or office named nearest before it. */
  readonly unit: string | undefined;
  readonly period: Period | undefined;
  /** A part of the caseload that the sentence is about: "thu cho ngân sách", "tín dụng, ngân hàng". */
  readonly scope: string | undefined;
  /** The claim before it that it is said of: the count of a share, the rate of a difference. */
  readonly about: number | undefined;
}
