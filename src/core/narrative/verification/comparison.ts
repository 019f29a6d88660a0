import { withoutNoise } from "../../numbers/decimalPlaces";
import type { Claim } from "../claims/claim";
import type { CellRef } from "../../model/sheet";
import type { Reading } from "../text/writtenNumber";
import { imageOf, intervalOf, overlap, type Interval } from "./interval";

/** The relations that a figure is held to. Each has a sentence in `locale`. */
export const relations = [
  "openingAndNew", // thụ lý = cũ + mới
  "afterDeductions", // phải thi hành = thụ lý − ủy thác − thu hồi, hủy
  "partsWithinWhole", // có + chưa có điều kiện không quá phải thi hành
  "orderOfFigures", // xong ≤ có điều kiện ≤ phải thi hành ≤ thụ lý
  "rateOfCounts", // xong ÷ có điều kiện
  "shareOfWhole", // chiếm … % trong tổng số
  "rateLessTarget", // tỷ lệ − chỉ tiêu
  "rateLessProgress", // tỷ lệ − chỉ tiêu × số tháng ÷ 12
  "rateOverTarget", // tỷ lệ ÷ chỉ tiêu
  "changeInPoints", // tỷ lệ − tỷ lệ cùng kỳ
  "changeOverEarlier", // số tăng ÷ số cùng kỳ
  "changeOfFigures", // số kỳ này − số cùng kỳ
  "workbookFigure", // số trong sổ đang mở
] as const;
export type Relation = (typeof relations)[number];

/** What a wrong figure turns out to be. */
export type ClaimExplanation = "otherSide" | "overToEnforce" | "overAccepted" | "ratioOfTarget" | "relativeToTarget";

/** A figure held to a relation: both numbers, their difference, and what went into the second. */
export interface Comparison {
  readonly relation: Relation;
  readonly verdict: "right" | "wrong";
  /** As the text has it: cases, đồng, percent or points. */
  readonly stated: number;
  readonly computed: number;
  readonly difference: number;
  /** The claims that it was computed from, by their index. */
  readonly operands: readonly number[];
  readonly explanation: ClaimExplanation | undefined;
  /** The cell that it was compared with. */
  readonly cell: CellRef | undefined;
}

/** How a figure should follow from others. The function rises or falls steadily in each operand. */
export interface Expectation {
  readonly relation: Relation;
  readonly operands: readonly Claim[];
  readonly of: (values: readonly number[]) => number;
}

/** Holds a claim to an expectation. Where points and commas can be read in two ways, the reading that fits counts. */
export function compared(claim: Claim, { relation, operands, of }: Expectation): Comparison {
  const readings = combinations(operands.map((operand) => readingsOf(operand)));
  const isRight = readingsOf(claim).some((own) =>
    readings.some((others) => overlap(intervalOf(claim, own), imageOf(of, others.map((reading, index) => intervalOf(operands[index] ?? claim, reading))))),
  );
  const computed = withoutNoise(of(operands.map(({ value }) => value)));
  return {
    ...{ relation, verdict: isRight ? "right" : "wrong", stated: claim.value, computed, difference: withoutNoise(claim.value - computed) },
    ...{ operands: operands.map(({ index }) => index), explanation: undefined, cell: undefined },
  };
}

const readingsOf = (claim: Claim): readonly Reading[] => (claim.other ? [claim, claim.other] : [claim]);

function combinations(lists: readonly (readonly Reading[])[]): readonly (readonly Reading[])[] {
  return lists.reduce<readonly (readonly Reading[])[]>((some, list) => some.flatMap((chosen) => list.map((reading) => [...chosen, reading])), [[]]);
}

/** Whether a claim fits an expectation. */
export const fits = (claim: Claim, expectation: Expectation): boolean => compared(claim, expectation).verdict === "right";

/** Holds a claim to a known number, which may itself be rounded. */
export function comparedWith(claim: Claim, known: { readonly value: number; readonly within: Interval; readonly cell: CellRef | undefined }): Comparison {
  const isRight = readingsOf(claim).some((own) => overlap(intervalOf(claim, own), known.within));
  return {
    ...{ relation: "workbookFigure", verdict: isRight ? "right" : "wrong", stated: claim.value, computed: known.value, difference: withoutNoise(claim.value - known.value) },
    ...{ operands: [], explanation: undefined, cell: known.cell },
  };
}
