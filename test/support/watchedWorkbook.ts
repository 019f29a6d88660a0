import type { ChangeListener, SheetCells, Workbook, WorkbookSnapshot } from "../../src/app";
import type { CellContent, CellRef, Edit, SheetSnapshot } from "../../src/core";

/** A workbook that people type in while it is watched. It counts how often it was read as a whole. */
export interface WatchedWorkbook extends Workbook {
  readonly snapshot: () => WorkbookSnapshot;
  /** A person types into cells; what they do in one go is told as one burst. */
  readonly type: (...typed: readonly (CellRef & { readonly content: CellContent })[]) => void;
  /** A person puts in a row, or changes the sheets: told as a change of structure. */
  readonly restructure: (change: (sheets: readonly SheetSnapshot[]) => readonly SheetSnapshot[]) => void;
  readonly tell: ChangeListener;
  readonly readCount: () => number;
  readonly isWatched: () => boolean;
}

/** Opens sheets as such a workbook. Of edits it takes the ledger only. */
export function watchedWorkbook(sheets: readonly SheetSnapshot[]): WatchedWorkbook {
  let snapshot: WorkbookSnapshot = { sheets, activeSheet: sheets[0]?.name ?? "", ownedNames: [], ownedHighlights: [], ledgerText: undefined };
  let listener: ChangeListener | undefined;
  let readCount = 0;
  const tell: ChangeListener = (change) => listener?.(change);
  const replace = (changed: readonly SheetSnapshot[]) => {
    snapshot = { ...snapshot, sheets: changed };
  };
  return {
    read: () => {
      readCount += 1;
      return Promise.resolve(copyOf(snapshot));
    },
    apply: (edits) => {
      const ledger = edits.find((edit): edit is Extract<Edit, { readonly kind: "setLedger" }> => edit.kind === "setLedger");
      if (ledger) snapshot = { ...snapshot, ledgerText: ledger.text };
      tell({ kind: "cells", sheets: [], edited: undefined, written: edits });
      return Promise.resolve();
    },
    select: () => Promise.resolve(),
    watch: (heard) => {
      listener = heard;
      return Promise.resolve(() => {
        listener = undefined;
        return Promise.resolve();
      });
    },
    snapshot: () => snapshot,
    type: (...typed) => {
      replace(snapshot.sheets.map((sheet) => typed.filter((cell) => cell.sheet === sheet.name).reduce(withCell, sheet)));
      const names = new Set(typed.map(({ sheet }) => sheet));
      const cells = snapshot.sheets.filter(({ name }) => names.has(name)).map(cellsOf);
      tell({ kind: "cells", sheets: cells, edited: typed.at(-1), written: [] });
    },
    restructure: (change) => {
      replace(change(snapshot.sheets));
      tell({ kind: "structure" });
    },
    tell,
    readCount: () => readCount,
    isWatched: () => listener !== undefined,
  };
}

/** A sheet with another content in a cell; the grid grows where the cell lies below or beside it. */
function withCell(sheet: SheetSnapshot, { rowIndex, columnIndex, content }: CellRef & { readonly content: CellContent }): SheetSnapshot {
  const [rowOffset, columnOffset] = [rowIndex - sheet.origin.rowIndex, columnIndex - sheet.origin.columnIndex];
  const rowCount = Math.max(sheet.contents.length, rowOffset + 1);
  const columnCount = Math.max(sheet.contents[0]?.length ?? 0, columnOffset + 1);
  const grid = <Value>(values: readonly (readonly Value[])[], blank: Value, typed: Value | undefined) =>
    Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => (row === rowOffset && column === columnOffset && typed !== undefined ? typed : (values[row]?.[column] ?? blank))));
  return { ...sheet, contents: grid<CellContent>(sheet.contents, null, content), formulas: grid(sheet.formulas, "", ""), numberFormats: grid(sheet.numberFormats, "General", undefined) };
}

function cellsOf({ name, origin, contents, formulas, numberFormats, merges }: SheetSnapshot): SheetCells {
  return copyOf({ name, origin, contents, formulas, numberFormats, merges });
}

/** Another reading gives other objects that say the same. A page of the tests has no other way to copy. */
function copyOf<Plain>(plain: Plain): Plain {
  return JSON.parse(JSON.stringify(plain)) as Plain;
}
