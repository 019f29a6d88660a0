import { areaOfCell, numberFormatAt, type CellRef, type Edit, type SheetSnapshot } from "../../core";
import { ledgerOf, textOfLedger } from "../ownership/ledger";
import type { LeftAlone } from "../outcomes";
import type { WorkbookSnapshot } from "../ports/workbook";
import type { JournalEntry, PlainContent, RepairedCell } from "./journalEntry";
import { plainInput } from "./journalledWrites";
import { journalLines, type JournalCell } from "./journalLines";

/** The edits that take corrections back, and what to tell the person. */
export interface UndoPlan {
  readonly edits: readonly Edit[];
  readonly restored: readonly CellRef[];
  /** Cells that a person has changed since: theirs now, and kept. */
  readonly kept: readonly CellRef[];
  readonly leftAlone: readonly LeftAlone[];
}

/**
 * Plans to take back corrections, the latest first, so that a cell that was corrected twice goes back step by step.
 * What was taken back leaves the journal, and so does what holds already what it held before; a cell that a person has changed since
 * stays, and stays in the journal.
 */
export function undoPlan(snapshot: WorkbookSnapshot, ids: ReadonlySet<string>): UndoPlan {
  const locked = new Set(snapshot.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  const today = contentsToday();
  const done = new Set<string>();
  const edits: Edit[] = [];
  const [restored, kept, left]: [CellRef[], CellRef[], Set<string>] = [[], [], new Set()];
  const chosen = journalLines(snapshot).filter(({ id }) => ids.has(id)).toReversed();
  for (const cell of chosen.flatMap(({ cells }) => cells)) {
    if (cell.at === undefined) done.add(cell.name);
    else if (locked.has(cell.at.sheet)) left.add(cell.at.sheet);
    else if (today.isChanged(cell, cell.at)) kept.push(cell.at);
    else {
      edits.push(...restoringEdits(snapshot, cell, cell.at));
      if (today.isRepaired(cell, cell.at)) restored.push(cell.at);
      today.set(cell.at, cell.before.content);
      done.add(cell.name);
    }
  }
  return { edits: [...edits, ...recordEdits(snapshot, done)], restored, kept, leftAlone: [...left].map((sheet) => ({ sheet, reason: "protectedSheet" })) };
}

/** What cells hold while corrections are taken back one after the other. */
function contentsToday() {
  const byPlace = new Map<string, PlainContent>();
  const keyOf = ({ sheet, rowIndex, columnIndex }: CellRef) => `${rowIndex},${columnIndex},${sheet}`;
  const stateNow = ({ before, after, state }: JournalCell, at: CellRef): JournalCell["state"] => {
    const given = byPlace.get(keyOf(at));
    if (given === undefined) return state;
    if (given === after.value) return "repaired";
    return given === before.content ? "asBefore" : "changed";
  };
  return {
    isRepaired: (cell: JournalCell, at: CellRef): boolean => stateNow(cell, at) === "repaired",
    isChanged: (cell: JournalCell, at: CellRef): boolean => stateNow(cell, at) === "changed",
    set: (at: CellRef, content: PlainContent): void => void byPlace.set(keyOf(at), content),
  };
}

/** A cell gets back what it held; the format too, unless a person has chosen another one since. */
function restoringEdits(snapshot: WorkbookSnapshot, { name, before, after }: RepairedCell, at: CellRef): readonly Edit[] {
  const { sheet, rowIndex, columnIndex } = at;
  const sheetRead = snapshot.sheets.find((each) => each.name === sheet);
  const isFormatOurs = sheetRead !== undefined && before.numberFormat !== after.numberFormat && (!isWithin(sheetRead, at) || numberFormatAt(sheetRead, rowIndex, columnIndex) === after.numberFormat);
  return [
    { kind: "setCells", sheet, area: areaOfCell(at), inputs: [[plainInput(before.content)]], numberFormats: isFormatOurs ? [[before.numberFormat]] : undefined },
    { kind: "removeOwnedName", name },
  ];
}

/** Whether a cell is among those that were read. Beyond them nothing stands, and a format is what a write that broke off has left. */
function isWithin({ origin, contents }: SheetSnapshot, { rowIndex, columnIndex }: CellRef): boolean {
  return contents[rowIndex - origin.rowIndex]?.[columnIndex - origin.columnIndex] !== undefined;
}

/** The record goes last: while a correction stands, what it replaced is remembered. */
function recordEdits(snapshot: WorkbookSnapshot, done: ReadonlySet<string>): readonly Edit[] {
  if (done.size === 0) return [];
  const ledger = ledgerOf(snapshot.ledgerText);
  const left = (ledger.journal ?? []).flatMap((entry): readonly JournalEntry[] => {
    const cells = entry.cells.filter(({ name }) => !done.has(name));
    return cells.length === 0 ? [] : [{ ...entry, cells }];
  });
  const dangling = snapshot.ownedNames.filter(({ name, area }) => area === undefined && done.has(name));
  return [
    ...dangling.map(({ name }): Edit => ({ kind: "removeOwnedName", name })),
    { kind: "setLedger", text: textOfLedger({ ...ledger, journal: left }) },
  ];
}
