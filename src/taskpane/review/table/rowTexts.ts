import type { ReviewTableWords } from "../../../locale";
import type { ReviewRow, RowNote } from "../desk/reviewRows";

/** What a row is called: its unit, or its file as long as no unit is known. */
export function rowTitle({ file, line, unit }: ReviewRow, table: ReviewTableWords): string {
  if (line === undefined) return file.name;
  if (unit) return unit.unit;
  return line.units.length === 0 ? table.unitUnknown : table.units(line.units.length);
}

/** What is said under a row: the state of a file that is not checked, and whatever else is noteworthy. */
export function rowRemarks({ file, notes }: ReviewRow, table: ReviewTableWords): readonly string[] {
  const { state } = file;
  if (state.kind === "failed") return [table.troubles[state.reason]];
  if (state.kind !== "checked") return [table.states[state.kind]];
  return notes.map((note) => noteText(note, table));
}

function noteText(note: RowNote, table: ReviewTableWords): string {
  switch (note.kind) {
    case "taken":
      return table.taken(note.others);
    case "superseded":
      return table.superseded(note.taken);
    case "leftOut":
      return table.leftOut(note);
  }
}
