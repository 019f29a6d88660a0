import type { Finding } from "../../../core";
import { wordsFor } from "../../../locale";
import type { Call } from "../../call/call";
import type { VersionDifferences } from "../versionDifferences";
import { jsonFinding, jsonPlace } from "./jsonFinding";
import { jsonHead, jsonText, slashed } from "./jsonHead";

/** What changed between two versions, for other programs. */
export function jsonOfDiff(call: Call, { before, after, workbook, findings }: VersionDifferences, version: string): string {
  const words = wordsFor(call.language);
  const listed = (each: readonly Finding[]) => each.map((finding) => jsonFinding(finding, words));
  return jsonText({
    ...jsonHead(call, version),
    before: slashed(before),
    after: slashed(after),
    addedSheets: workbook.addedSheets,
    removedSheets: workbook.removedSheets,
    lines: workbook.lines.map(({ kind, sheet, index }) => ({ kind, sheet, number: index + 1 })),
    cells: workbook.cells.map(({ kind, at, before: old, after: now }) => ({ kind, ...jsonPlace(at), before: old, after: now })),
    findings: { fixed: listed(findings.fixed), still: listed(findings.still), new: listed(findings.fresh) },
  });
}
