import type { XlsxSheet } from "../../contents";
import type { PackageDraft } from "../packageDraft";

/**
 * Which of the looks that cells were just relieved of no cell, row or column of any sheet has any more. The sheets are searched
 * as they will be written, and only when there is something to search for.
 */
export function unusedCellStyles(draft: PackageDraft, sheetPaths: readonly string[], relieved: ReadonlySet<number>): ReadonlySet<number> {
  const unused = new Set([...relieved].filter((styleId) => styleId > 0));
  for (const path of sheetPaths) {
    if (unused.size === 0) return unused;
    const text = draft.changedText(path);
    for (const styleId of unused) {
      if (new RegExp(`\\s(?:s|style)\\s*=\\s*["']${styleId}["']`).test(text)) unused.delete(styleId);
    }
  }
  return unused;
}

/** The looks that the cells, rows and columns of a sheet have. */
export function stylesOfSheet({ cells, rows, columns }: XlsxSheet): readonly number[] {
  const ofCells = [...cells.values()].flatMap((row) => [...row.values()].map(({ styleId }) => styleId));
  return [...new Set([...ofCells, ...[...rows.values()].flatMap(({ styleId }) => styleId ?? []), ...columns.map(({ styleId }) => styleId)])];
}
