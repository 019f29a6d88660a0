import type { CellRef } from "../../core";
import { ledgerOf } from "../ownership/ledger";
import { cellReader, type ReadCell } from "../ports/cellReader";
import type { WorkbookSnapshot } from "../ports/workbook";
import type { JournalEntry, RepairedCell } from "./journalEntry";

/** A corrected cell today: still as it was corrected, changed by a person since, or deleted. */
export interface JournalCell extends RepairedCell {
  readonly at: CellRef | undefined;
  readonly state: "repaired" | "changed" | "gone";
}

/** A correction with what became of its cells. */
export interface JournalLine extends Omit<JournalEntry, "cells"> {
  readonly cells: readonly JournalCell[];
}

/** The journal of a workbook, in the order of time, with what became of every corrected cell. */
export function journalLines(snapshot: WorkbookSnapshot): readonly JournalLine[] {
  const read = cellReader(snapshot);
  const places = new Map(snapshot.ownedNames.map((name) => [name.name, name]));
  const cellToday = (cell: RepairedCell): JournalCell => {
    const place = places.get(cell.name);
    if (!place?.area) return { ...cell, at: undefined, state: "gone" };
    const at = { sheet: place.sheet, rowIndex: place.area.firstRowIndex, columnIndex: place.area.firstColumnIndex };
    return { ...cell, at, state: holds(read(at), cell.after.value) ? "repaired" : "changed" };
  };
  return (ledgerOf(snapshot.ledgerText).journal ?? []).map((entry) => ({ ...entry, cells: entry.cells.map(cellToday) }));
}

/** Whether a cell holds a number, and no formula that gives it. */
function holds(cell: ReadCell | undefined, value: number): boolean {
  return cell !== undefined && cell.formula === "" && cell.content === value;
}
