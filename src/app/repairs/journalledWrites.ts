import { areaOfCell, type CellInput, type CellRef, type Edit } from "../../core";
import { ledgerOf, textOfLedger } from "../ownership/ledger";
import type { ReadCell } from "../ports/cellReader";
import type { WorkbookSnapshot } from "../ports/workbook";
import { isPlain, repairNamePrefix, type JournalEntry, type PlainContent, type RepairedCell } from "./journalEntry";

/** A cell that a person wants changed. */
export interface CellWrite {
  readonly at: CellRef;
  /** What it holds today: plain content. */
  readonly before: ReadCell;
  readonly after: RepairedCell["after"];
}

/** What the journal says of some changes, but for what follows from them. */
export interface ToldWrites {
  readonly told: WithoutCells<JournalEntry>;
  readonly writes: readonly CellWrite[];
}
type WithoutCells<Entry> = Entry extends JournalEntry ? Omit<Entry, "id" | "cells"> : never;

/** Edits that change cells, and what the journal says of them. */
export interface JournalledWrites {
  readonly entries: readonly JournalEntry[];
  readonly edits: readonly Edit[];
}

/**
 * The edits that change cells and enter that in the journal, so that each can be taken back.
 * The ledger goes first and each name before its cell: whatever happens after it, it is known what stood in the cells, and where they are.
 */
export function journalledWrites(snapshot: WorkbookSnapshot, groups: readonly ToldWrites[]): JournalledWrites {
  let number = nextNumber(snapshot);
  const entries: JournalEntry[] = [];
  const cellEdits: Edit[] = [];
  for (const { told, writes } of groups) {
    const cells = writes.map((write) => repairedCell(write, `${repairNamePrefix}${number++}`));
    const [first] = cells;
    if (!first) continue;
    entries.push({ ...told, id: first.name, cells });
    cellEdits.push(...writes.flatMap(({ at }, index) => editsOfCell(at, cells[index])));
  }
  if (entries.length === 0) return { entries, edits: [] };
  const ledger = ledgerOf(snapshot.ledgerText);
  const text = textOfLedger({ ...ledger, journal: [...(ledger.journal ?? []), ...entries] });
  return { entries, edits: [{ kind: "setLedger", text }, ...cellEdits] };
}

/** Names are never used twice, not even after their entry is gone. */
function nextNumber({ ownedNames, ledgerText }: WorkbookSnapshot): number {
  const known = [...ownedNames, ...(ledgerOf(ledgerText).journal ?? []).flatMap(({ cells }) => cells)];
  const numbers = known.filter(({ name }) => name.startsWith(repairNamePrefix)).map(({ name }) => Number(name.slice(repairNamePrefix.length)));
  return 1 + numbers.filter(Number.isInteger).reduce((one, other) => Math.max(one, other), 0);
}

function repairedCell({ at, before: { content, numberFormat }, after }: CellWrite, name: string): RepairedCell {
  if (!isPlain(content)) throw new RangeError(`no plain content to change in ${at.sheet}, row ${at.rowIndex}, column ${at.columnIndex}`);
  return { name, before: { content, numberFormat }, after };
}

function editsOfCell(at: CellRef, cell: RepairedCell | undefined): readonly Edit[] {
  if (!cell) return [];
  const { name, before, after } = cell;
  const { sheet } = at;
  const area = areaOfCell(at);
  const numberFormats = after.numberFormat === before.numberFormat ? undefined : [[after.numberFormat]];
  return [
    { kind: "addOwnedName", name, sheet, area },
    { kind: "setCells", sheet, area, inputs: [[plainInput(after.value)]], numberFormats },
  ];
}

/** What to write so that a cell holds a plain content. */
export function plainInput(content: PlainContent): CellInput {
  if (content === null) return { kind: "empty" };
  return typeof content === "number" ? { kind: "number", value: content } : { kind: "text", text: content };
}
