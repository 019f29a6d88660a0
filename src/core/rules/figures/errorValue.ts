import { examinedTexts } from "../outcome/cellTexts";
import type { TableCheck } from "../outcome/outcome";

/** No figure is an error value such as #REF!. */
export const errorValue: TableCheck<"errorValue"> = {
  per: "table",
  run: (_, table) => examinedTexts(table, "excelError", ({ text }) => ({ code: "errorValue", facts: { error: text } })),
};
