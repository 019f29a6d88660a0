import type { CellDifferenceKind } from "../../app";
import { isExcelError, type CellContent } from "../../core";
import { cellName, lineName } from "../../locale";
import { plainText } from "./plainText";
import { findingLines, type ReportWords } from "./textReport";
import type { VersionDifferences } from "./versionDifferences";

/** What became of a finding, in the order in which it is told. */
export const findingGroups = ["fixed", "still", "fresh"] as const;

/** What changed between two versions, as a person reads it. */
export function diffText({ workbook, findings }: VersionDifferences, words: ReportWords): string {
  const { diff } = words.own;
  const groups = findingGroups.flatMap((group) =>
    findings[group].length === 0 ? [] : [`  ${diff.groups[group]}`, ...findings[group].flatMap((finding) => findingLines(finding, words))],
  );
  const lines = [
    diffHeadline(workbook, words),
    ...structureLines(workbook, words).map((line) => `  ${line}`),
    ...workbook.cells.map(({ kind, at, before, after }) => `  ${cellName(at)} ${diff.kinds[kind]}: ${contentText(before, kind, words)} → ${contentText(after, kind, words)}`),
    findingsLine(findings, words),
    ...groups,
  ];
  return lines.map((line) => `${plainText(line)}\n`).join("");
}

/** How many cells differ, or that nothing does. */
export function diffHeadline({ cells, lines, addedSheets, removedSheets }: VersionDifferences["workbook"], { own: { diff } }: ReportWords): string {
  return cells.length + lines.length + addedSheets.length + removedSheets.length === 0 ? diff.same : diff.cells(cells.length);
}

/** Sheets, rows and columns that one version has and the other has not. */
export function structureLines({ lines, addedSheets, removedSheets }: VersionDifferences["workbook"], { own: { diff } }: ReportWords): readonly string[] {
  return [...removedSheets.map(diff.removedSheet), ...addedSheets.map(diff.addedSheet), ...lines.map((line) => diff.lines[line.kind](lineName(line)))];
}

/** What became of the findings, in numbers. */
export function findingsLine({ fixed, still, fresh }: VersionDifferences["findings"], { own: { diff } }: ReportWords): string {
  return diff.findings({ fixed: fixed.length, still: still.length, fresh: fresh.length });
}

/** What a cell holds, or its formula where that is what changed. A text stands as it is. */
export function contentText(content: CellContent, kind: CellDifferenceKind, { all, own }: ReportWords): string {
  if (content === null || content === "") return kind === "formulaChanged" ? own.diff.noFormula : own.diff.empty;
  if (typeof content === "number") return all.numbers.count(content);
  return isExcelError(content) ? content.error : String(content);
}
