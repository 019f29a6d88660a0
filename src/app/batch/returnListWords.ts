import type { FigureKey, Finding, Period, Proposal } from "../../core";

/** The words of the list that goes back to a unit: an official paper, whatever the language of the pane. */
export interface ReturnListWords {
  readonly title: string;
  /** "Đơn vị: Sơn La"; for a submission of which no unit is known the name of the file has to do. */
  readonly unit: (units: readonly string[]) => string;
  readonly period: (period: Period | undefined) => string;
  readonly file: (name: string) => string;
  readonly counts: (counts: { readonly error: number; readonly confirm: number }) => string;
  /** That only the gravest are listed. */
  readonly untold: (count: number) => string;
  readonly columns: Readonly<Record<"ordinal" | "asked" | "sheet" | "cell" | "record" | "figure" | "reported" | "expected" | "reason" | "answer", string>>;
  readonly asked: Readonly<Record<"error" | "confirm", string>>;
  readonly figureName: (key: FigureKey) => string;
  readonly value: (value: number) => string;
  /** What the cell of the line should say: "5.049 (đảo hai chữ số)". */
  readonly expected: (proposal: Proposal) => string;
  /** One of several changes, each with its cell: "O8 thành 5.049 (đảo hai chữ số)". */
  readonly proposal: (proposal: Proposal, sheet: string) => string;
  /** What stands between several proposals, of which one is right. */
  readonly or: string;
  readonly sentence: (finding: Finding) => string;
  readonly nothing: string;
  readonly overview: {
    readonly sheetName: string;
    readonly title: string;
    readonly columns: { readonly ordinal: string; readonly unit: string; readonly file: string; readonly errors: string; readonly toConfirm: string; readonly list: string };
  };
}
