import type { Area, CellRef, Edit, HighlightStyle } from "../../core";
import type { LeftAlone } from "../outcomes";
import type { WorkbookSnapshot } from "../ports/workbook";

/** The edits that show cells in the sheets, and what to tell the person. */
export interface HighlightPlan {
  readonly edits: readonly Edit[];
  readonly highlightedCount: number;
  readonly leftAlone: readonly LeftAlone[];
}

/** A cell and how it is shown. */
export interface HighlightedCell {
  readonly at: CellRef;
  readonly style: HighlightStyle;
}

/** Plans one highlight for each style on each sheet, in the place of the earlier ones. Highlights of computed cells stay. */
export function cellHighlightPlan(snapshot: WorkbookSnapshot, cells: readonly HighlightedCell[]): HighlightPlan {
  const locked = new Set(snapshot.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  const earlier = snapshot.ownedHighlights.filter(({ sheet, style }) => style !== "computed" && !locked.has(sheet));
  const open = cells.filter(({ at }) => !locked.has(at.sheet));
  const groups = new Map<string, { readonly sheet: string; readonly style: HighlightStyle; readonly cells: CellRef[] }>();
  for (const { at, style } of open) {
    const key = JSON.stringify([at.sheet, style]);
    const group = groups.get(key) ?? { sheet: at.sheet, style, cells: [] };
    group.cells.push(at);
    groups.set(key, group);
  }
  return {
    edits: [
      ...earlier.map(({ sheet, id }): Edit => ({ kind: "removeHighlight", sheet, id })),
      ...[...groups.values()].map(({ sheet, style, cells: refs }): Edit => ({ kind: "addHighlight", sheet, style, areas: verticalRuns(refs) })),
    ],
    highlightedCount: open.length,
    leftAlone: [...new Set(cells.filter(({ at }) => locked.has(at.sheet)).map(({ at }) => at.sheet))].map((sheet) => ({ sheet, reason: "protectedSheet" })),
  };
}

function verticalRuns(cells: readonly CellRef[]): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.columnIndex - b.columnIndex || a.rowIndex - b.rowIndex);
  const runs: Area[] = [];
  for (const { rowIndex, columnIndex } of sorted) {
    const last = runs.at(-1);
    if (last && last.firstColumnIndex === columnIndex && last.lastRowIndex + 1 === rowIndex) runs[runs.length - 1] = { ...last, lastRowIndex: rowIndex };
    else runs.push({ firstRowIndex: rowIndex, lastRowIndex: rowIndex, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex });
  }
  return runs;
}
