import { examinedTexts } from "../outcome/cellTexts";
import type { TableCheck } from "../outcome/outcome";

/** Marks that people write for "nothing to report": they mean a blank. */
const blankMarks = /^[\s\u00a0.\-–—_/x…]+$/iu;

/** No figure is a word. A dash or another mark for "nothing to report" is a blank. */
export const textInsteadOfNumber: TableCheck<"textInsteadOfNumber"> = {
  per: "table",
  run: (_, table) =>
    examinedTexts(table, "text", ({ text, value }) =>
      value !== undefined || blankMarks.test(text) ? undefined : { code: "textInsteadOfNumber", facts: { text } },
    ),
};
