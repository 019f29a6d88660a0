import type { CellRef } from "../../core";
import { ledgerOf } from "../ownership/ledger";
import { cellReader, type ReadCell } from "../ports/cellReader";
import type { WorkbookSnapshot } from "../ports/workbook";
import type { JournalEntry, RepairedCell } from "./journalEntry";

/** A changed cell today: still as it was written, holding again or still what it held before, changed by a person since, or deleted. */
export interface JournalCell extends RepairedCell {
  readonly at: CellRef | undefined;
  readonly state: "repaired" | "asBefore" | "changed" | "gone";
}

/** An entry of the journal with what became of its cells. */
export type JournalLine = WithCellsToday<JournalEntry>;
type WithCellsToday<Entry> = Entry extends JournalEntry ? Omit<Entry, "cells"> & { readonly cells: readonly JournalCell[] } : never;

/** The journal of a workbook, in the order of time, with what became of every corrected cell. */
export function journalLines(snapshot: WorkbookSnapshot): readonly JournalLine[] {
  const read = cellReader(snapshot);
  const places = new Map(snapshot.ownedNames.map((name) => [name.name, name]));
  const cellToday = (cell: RepairedCell): JournalCell => {
    const place = places.get(cell.name);
    // The name comes before the cell is written: without one the correction was broken off.
    if (!place) return { ...cell, at: undefined, state: "asBefore" };
    if (!place.area) return { ...cell, at: undefined, state: "gone" };
    const at = { sheet: place.sheet, rowIndex: place.area.firstRowIndex, columnIndex: place.area.firstColumnIndex };
    return { ...cell, at, state: stateOf(read(at), cell) };
  };
  return (ledgerOf(snapshot.ledgerText).journal ?? []).map((entry) => ({ ...entry, cells: entry.cells.map(cellToday) }));
}

function stateOf(today: ReadCell | undefined, { before, after }: RepairedCell): JournalCell["state"] {
  if (!today || today.formula !== "") return "changed";
  if (today.content === after.value) return "repaired";
  return today.content === before.content ? "asBefore" : "changed";
}
