import type { Finding, Report } from "../model/finding";
import type { FigureKey, Side } from "../model/indicator";
import type { RecordSet } from "../model/records";
import type { CellRef } from "../model/sheet";
import { unitPath } from "../rules/table/unitPath";
import type { SourceCell } from "./comparedTable";

/** What a finding between two periods is about. */
export interface PeriodMatter {
  readonly ruleId: "SS-01" | "SS-02" | "SS-04" | "SS-05";
  readonly report: Report;
  readonly at: CellRef;
  readonly recordIndex: number;
  readonly side: Side;
  readonly subject: FigureKey;
}

/** A finding for a person to confirm: figures of two periods may differ for a reason that neither of them tells. */
export function periodFinding(set: RecordSet, { ruleId, report, at, recordIndex, side, subject }: PeriodMatter): Finding {
  const { sheet, rowIndex, columnIndex } = at;
  return {
    ...report,
    id: [ruleId, set.sheet, unitPath(set, recordIndex), subject].join("|"),
    ruleId,
    severity: "confirm",
    cells: [{ sheet, rowIndex, columnIndex }],
    recordLabel: set.records[recordIndex]?.label ?? "",
    side,
    proposals: [],
  };
}

/** Where figures were taken from, in few words: the file, or the sheet of the open workbook. */
export function sourceName(cells: readonly SourceCell[]): string {
  return [...new Set(cells.map(({ file, sheet }) => file?.split(/[\\/]/).at(-1) ?? sheet))].join(" + ");
}

/** How far two reported figures may be apart: cases are counted, money is rounded to the unit of the sheet in each figure. */
export function reportedTolerance(side: Side, figureCount: number): number {
  return side === "money" ? figureCount : 0;
}
