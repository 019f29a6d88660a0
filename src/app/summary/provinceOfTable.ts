import type { RecordSet } from "../../core";
import { provinceIn } from "../batch/provinceIn";

/** The province whose offices a table lists, as its title or its sheet names it. */
export function provinceOfTable({ title, sheet, period }: RecordSet): string | undefined {
  return provinceIn(title, period?.to) ?? provinceIn(sheet, period?.to);
}
