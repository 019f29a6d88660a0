/** What to write in a cell. Text never becomes a formula: a formula is asked for by name. */
export type CellInput =
  /** `value` is what the formula gives today, for a file that nobody computes before it is read; a host that computes ignores it. */
  | { readonly kind: "formula"; readonly formula: string; readonly value?: number | string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "empty" };
