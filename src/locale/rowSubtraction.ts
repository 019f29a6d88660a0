import type { Gap } from "../core";
import { valuesOfTerms } from "./arithmetic";
import { minus } from "./numberForm";

/** What a total and its parts differ by, written out from the larger to the smaller: "180 = 300 − (20 + 90 + 10)". */
export function rowSubtraction({ stated, terms, gap }: Gap, count: (value: number) => string): string {
  const parts = terms.length > 1 ? `(${valuesOfTerms(terms, count)})` : valuesOfTerms(terms, count);
  return gap > 0 ? `${count(gap)} = ${count(stated)} ${minus} ${parts}` : `${count(-gap)} = ${parts} ${minus} ${count(stated)}`;
}
