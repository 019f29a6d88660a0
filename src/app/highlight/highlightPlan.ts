import type { Area, CellRef, CheckReport, Edit, HighlightStyle, Severity } from "../../core";
import type { LeftAlone } from "../outcomes";
import type { WorkbookSnapshot } from "../ports/workbook";

/** The edits that show a report in the sheets, and what to tell the person. */
export interface HighlightPlan {
  readonly edits: readonly Edit[];
  readonly highlightedCount: number;
  readonly leftAlone: readonly LeftAlone[];
}

/** From the gravest to the mildest; a cell with several findings shows the gravest. */
const severities: readonly Severity[] = ["error", "confirm", "info"];

/** Plans one highlight for each severity on each sheet, in the place of the earlier ones. Highlights of computed cells stay. */
export function highlightPlan(snapshot: WorkbookSnapshot, report: CheckReport): HighlightPlan {
  const locked = new Set(snapshot.sheets.filter(({ isProtected }) => isProtected).map(({ name }) => name));
  const earlier = snapshot.ownedHighlights.filter(({ sheet, style }) => style !== "computed" && !locked.has(sheet));
  const cells = gravestOf(report);
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

function gravestOf(report: CheckReport): readonly { readonly at: CellRef; readonly style: Severity }[] {
  const byCell = new Map<string, { readonly at: CellRef; readonly style: Severity }>();
  for (const style of severities) {
    for (const finding of report.findings) {
      if (finding.severity !== style) continue;
      const [at] = finding.cells;
      const key = JSON.stringify([at.sheet, at.rowIndex, at.columnIndex]);
      if (!byCell.has(key)) byCell.set(key, { at, style });
    }
  }
  return [...byCell.values()];
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
