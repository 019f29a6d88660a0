import { draftsOfRows, type TargetDraft } from "../../core";
import { delimitedRows } from "../batch/delimitedRows";

/** Lines of targets from a text: a block copied from a sheet or a decision, or a CSV file. */
export function pastedDrafts(text: string, rest: Partial<TargetDraft>): readonly TargetDraft[] {
  return draftsOfRows(delimitedRows(text), rest);
}
