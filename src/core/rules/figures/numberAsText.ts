import { examinedTexts } from "../outcome/cellTexts";
import type { TableCheck } from "../outcome/outcome";

/** No figure is stored as text: a sum leaves it out and says nothing. */
export const numberAsText: TableCheck<"numberAsText"> = {
  per: "table",
  run: (_, table) =>
    examinedTexts(table, "text", ({ text, value }) => (value === undefined ? undefined : { code: "numberAsText", facts: { text, value } })),
};
