/** Why there is no number here. Each reason becomes a different sentence for the reader, so none of them may turn into zero. */
export type NoValueReason = "empty" | "text" | "excelError" | "zeroBase" | "notInTable";

/** The absence of a number, with its reason. It is never 0 and never "". */
export interface NoValue {
  readonly noValue: NoValueReason;
}

const noValues: { readonly [Reason in NoValueReason]: NoValue } = {
  empty: { noValue: "empty" },
  text: { noValue: "text" },
  excelError: { noValue: "excelError" },
  zeroBase: { noValue: "zeroBase" },
  notInTable: { noValue: "notInTable" },
};

/** The absence of a number for the given reason. */
export function noValue(reason: NoValueReason): NoValue {
  return noValues[reason];
}

/** Tells a missing number from a number. */
export function isNoValue(value: number | NoValue): value is NoValue {
  return typeof value !== "number";
}
