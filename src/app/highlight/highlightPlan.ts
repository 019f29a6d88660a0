import { leadingCells, type CheckReport, type Severity } from "../../core";
import type { WorkbookSnapshot } from "../ports/workbook";
import { cellHighlightPlan, type HighlightedCell, type HighlightPlan } from "./cellHighlightPlan";

/** From the gravest to the mildest; a cell with several findings shows the gravest. */
const severities: readonly Severity[] = ["error", "confirm", "info"];

/** Plans the edits that show a report in the sheets, in the place of those that showed an earlier one. */
export function highlightPlan(snapshot: WorkbookSnapshot, report: CheckReport): HighlightPlan {
  return cellHighlightPlan(snapshot, gravestOf(report));
}

function gravestOf(report: CheckReport): readonly HighlightedCell[] {
  const byCell = new Map<string, HighlightedCell>();
  for (const style of severities) {
    for (const finding of report.findings) {
      if (finding.severity !== style) continue;
      for (const at of leadingCells(finding)) {
        const key = JSON.stringify([at.sheet, at.rowIndex, at.columnIndex]);
        if (!byCell.has(key)) byCell.set(key, { at, style });
      }
    }
  }
  return [...byCell.values()];
}
