/** A number as one way of reading its points and commas has it. */
export interface Reading {
  readonly value: number;
  /** One in the last written place: 0.01 for "86,44". */
  readonly lastPlace: number;
}

/** What a written number stands for; some can be read in two ways. */
export interface WrittenNumber extends Reading {
  readonly other: Reading | undefined;
}

/** What the number counts decides how a lone point or comma is read. */
export type NumberNature = "whole" | "amount" | "percent";

/**
 * Reads digits with points and commas. Cases are whole, so "6,627 việc" is 6627; a percentage has decimals however they are parted;
 * "1,052 tỷ" may be either, so the other reading comes along.
 *
 * @example writtenNumber("12.132", "whole").value // 12132
 */
export function writtenNumber(digits: string, nature: NumberNature): WrittenNumber {
  const marks = digits.replace(/\d/g, "");
  const plain = grouped(digits);
  if (marks === "") return { ...plain, other: undefined };
  if (/^(?:\.+,|,+\.)$/.test(marks)) return { ...withDecimals(digits), other: undefined };
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits);
  if (!isGrouped) return { ...withDecimals(digits), other: undefined };
  if (nature === "whole" || marks.length > 1) return { ...plain, other: undefined };
  const decimal = withDecimals(digits);
  const isDecimalFirst = nature === "percent" || marks === ",";
  return isDecimalFirst ? { ...decimal, other: plain } : { ...plain, other: decimal };
}

const grouped = (digits: string): Reading => ({ value: Number(digits.replace(/[.,]/g, "")), lastPlace: 1 });

/** The last mark parts the decimals, every other one groups. */
function withDecimals(digits: string): Reading {
  const at = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
  const decimals = digits.slice(at + 1);
  return { value: Number(`${digits.slice(0, at).replace(/[.,]/g, "")}.${decimals}`), lastPlace: Number(`1e-${decimals.length}`) };
}
