import type { Edit } from "../../core";
import type { ClearOutcome, LeftAlone } from "../outcomes";
import { ledgerOf, textOfLedger, type Ledger } from "../ownership/ledger";
import { ownedSheetsOf } from "../ownership/ownedSheets";
import { isUnfinishedSheet } from "../ownership/unfinishedSheet";
import type { WorkbookSnapshot } from "../ports/workbook";
import type { LoggedAction } from "../repairs/loggedAction";
import { restoration } from "./restoration";

/** The edits that take away what the add-in wrote by itself, and what to tell the person. */
export interface ClearPlan {
  readonly edits: readonly Edit[];
  readonly outcome: ClearOutcome;
}

/**
 * Plans the removal of owned highlights, of filled cells that are still as they were filled, and of their record.
 * Protected sheets keep theirs until they are open. What a person decided is no trace of ours: corrections stay, and so does their journal.
 */
export function clearPlan(snapshot: WorkbookSnapshot): ClearPlan {
  const ledger = ledgerOf(snapshot.ledgerText);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const isLocked = ({ sheet }: { readonly sheet: string }) => sheets.get(sheet)?.isProtected === true;
  const ownedSheets = new Set(ownedSheetsOf(snapshot));
  const journalled = journalledNames(ledger);
  const ours = snapshot.ownedNames.filter(({ name }) => !journalled.has(name));
  const names = ours.filter((name) => !isLocked(name) && !ownedSheets.has(name));
  // What is locked of an unfinished sheet we have locked ourselves.
  const removedSheets = [...ownedSheets].filter((name) => !isLocked(name) || isUnfinishedSheet(name.sheet));
  const highlights = snapshot.ownedHighlights.filter((highlight) => !isLocked(highlight));
  const lockedNames = new Set(ours.filter(isLocked).map(({ name }) => name));
  const remaining = ledger.filledAreas.filter(({ name }) => lockedNames.has(name));
  const filledByName = new Map(ledger.filledAreas.map((area) => [area.name, area]));
  const restored = names.map((name) => restoration(name, filledByName.get(name.name), sheets.get(name.sheet)));
  const verdicts = ledger.verdicts?.filter(({ opinion, fixedTime }) => opinion !== "listed" || fixedTime !== undefined);
  const lockedCells = [...ours.filter((name) => !ownedSheets.has(name)), ...snapshot.ownedHighlights].filter(isLocked);
  const leftAlone = lockedSheets([...lockedCells, ...[...ownedSheets].filter((name) => !removedSheets.includes(name))]);
  const actions = ledger.actions?.filter((action) => isStanding(action, { sheets: [...sheets.keys()], removedSheets, areCellsLeft: lockedCells.length > 0 }));
  const ledgerText = textOfLedger({ ...ledger, filledAreas: remaining, ...(verdicts && { verdicts }), ...(actions && { actions }) });
  return {
    edits: [
      ...highlights.map(({ sheet, id }): Edit => ({ kind: "removeHighlight", sheet, id })),
      ...restored.flatMap(({ edits }) => edits),
      ...removedSheets.map(({ name, sheet }): Edit => ({ kind: "removeOwnedSheet", name, sheet })),
      ...names.map(({ name }): Edit => ({ kind: "removeOwnedName", name })),
      // The record goes last: while anything of ours is left, it is remembered.
      ...(ledgerText === snapshot.ledgerText ? [] : [{ kind: "setLedger", text: ledgerText } satisfies Edit]),
    ],
    outcome: {
      restoredCellCount: restored.reduce((count, { restoredCount }) => count + restoredCount, 0),
      removedHighlightCount: highlights.length,
      keptCellCount: restored.reduce((count, { keptCount }) => count + keptCount, 0),
      journalEntryCount: ledger.journal?.length ?? 0,
      leftAlone,
    },
  };
}

/** The names of corrected cells. Those that no journal knows any more are ours to take away. */
function journalledNames({ journal = [] }: Ledger): ReadonlySet<string> {
  return new Set(journal.flatMap(({ cells }) => cells.map(({ name }) => name)));
}

/** What of the workbook outlives clearing. */
interface Leftover {
  readonly sheets: readonly string[];
  readonly removedSheets: readonly { readonly sheet: string }[];
  readonly areCellsLeft: boolean;
}

/** Whether something that the add-in wrote is still there once all has been cleared that can be. */
function isStanding({ kind, sheet }: LoggedAction, { sheets, removedSheets, areCellsLeft }: Leftover): boolean {
  if (kind === "filled" || kind === "highlighted") return areCellsLeft;
  return sheet !== undefined && sheets.includes(sheet) && !removedSheets.some((removed) => removed.sheet === sheet);
}

function lockedSheets(owned: readonly { readonly sheet: string }[]): readonly LeftAlone[] {
  return [...new Set(owned.map(({ sheet }) => sheet))].map((sheet) => ({ sheet, reason: "protectedSheet" }));
}
