import type { CellRef, Edit } from "../../core";
import { cellReader } from "../ports/cellReader";
import { refuseProtected } from "../ports/refuseProtected";
import type { WorkbookSnapshot } from "../ports/workbook";
import { journalledWrites } from "../repairs/journalledWrites";

/** A paragraph for one cell, and whose it is. */
export interface ParagraphForCell {
  readonly at: CellRef;
  readonly text: string;
  /** The label of the record that it tells of. */
  readonly recordLabel: string;
  /** The time on the person's clock. */
  readonly time: string;
}

/** The edits that put a paragraph into a cell, as text whatever it says; `undefined` where the cell holds something. */
export function paragraphPlan(snapshot: WorkbookSnapshot, { at, text, recordLabel, time }: ParagraphForCell): readonly Edit[] | undefined {
  const before = cellReader(snapshot)(at);
  if (before === undefined || before.formula !== "" || (before.content !== null && before.content !== "")) return undefined;
  refuseProtected(snapshot, at.sheet);
  const after = { value: text, numberFormat: before.numberFormat };
  return journalledWrites(snapshot, [{ told: { kind: "paragraph", time, recordLabel }, writes: [{ at, before, after }] }]).edits;
}
