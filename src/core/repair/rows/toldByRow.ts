import type { Finding } from "../../model/finding";
import { figureSheets } from "../../model/figureSheets";
import type { Recognition } from "../../model/recognition";
import type { CheckReport } from "../../model/report";
import { isSameCell } from "../../model/sheet";
import { labelCell } from "../../rules/table/labelCell";
import { tableCell } from "../../rules/table/places";
import type { TableUnderCheck } from "../../rules/table/tableUnderCheck";
import { tablesUnderRepair, type ExplainOptions } from "../table/tablesUnderRepair";
import { offTotals, type OffTotal } from "./offTotal";
import { rowCause, type ListedUnits, type RowCause } from "./rowCause";
import { blamesRow, rowCauseFinding } from "./rowCauseFinding";

/** The report with one finding for each row that makes its total miss the others in many columns, in the place of one for each column. */
export function toldByRow(recognition: Recognition, report: CheckReport, options: ExplainOptions = {}): CheckReport {
  const ofTotals = report.findings.filter(({ code }) => code === "totalRowDiffers");
  if (ofTotals.length < 2) return report;
  const inPlaceOf = new Map<Finding, Finding | undefined>();
  for (const table of tablesUnderRepair(recognition, options)) {
    const sheets = figureSheets(table.set);
    const own = ofTotals.filter(({ cells }) => sheets.includes(cells[0].sheet));
    for (const gathered of gatheredCauses(table, own, report)) tellOnce(gathered, report, inPlaceOf);
  }
  return { ...report, findings: report.findings.flatMap((finding) => (inPlaceOf.has(finding) ? (inPlaceOf.get(finding) ?? []) : [finding])) };
}

/** A cause with the findings that it brings about besides those of its own total. */
interface GatheredCause {
  readonly cause: RowCause;
  readonly units: ListedUnits;
  readonly others: Finding[];
}

function gatheredCauses(table: TableUnderCheck, findings: readonly Finding[], report: CheckReport): readonly GatheredCause[] {
  const units = listedUnits(table, report);
  const gathered: GatheredCause[] = [];
  for (const total of findings.length < 2 ? [] : offTotals(table, findings)) {
    const below = gathered.find(({ cause }) => isPassedOn(cause, total));
    const cause = below ? undefined : rowCause(total, units);
    below?.others.push(...total.off.map(({ finding }) => finding));
    if (cause) gathered.push({ cause, units, others: [...sayingTheSame(cause, report)] });
  }
  return gathered;
}

/** Whether a total misses its rows by just what a total among them is off: then nothing is wrong in it. */
function isPassedOn({ total: below, off }: RowCause, { table, record, off: above, noiseOf }: OffTotal): boolean {
  const gaps = new Map(off.map(({ column, gap }) => [column, gap]));
  return table.hierarchy.parents[below.record] === record && above.every(({ column, gap }) => Math.abs(gap + (gaps.get(column) ?? Number.NaN)) <= noiseOf(column));
}

/** What a table lacks of the units that it has to list, as the check says. */
function listedUnits(table: TableUnderCheck, { findings, results }: CheckReport): ListedUnits {
  const missing = findings.flatMap((finding) => (finding.code === "unitsMissing" && isOfTable(table, finding) ? finding.facts.missing : []));
  const listing = results.find(({ ruleId, tableId }) => ruleId === "BB-07" && tableId === table.set.id);
  return { missing, isComplete: listing !== undefined && listing.passed > 0 && listing.failed === 0 };
}

function isOfTable(table: TableUnderCheck, { cells: [first] }: Finding): boolean {
  return isSameCell(first, tableCell(table));
}

/** The findings about units that the cause explains as well: the unit that is missing, or stands there twice. */
function sayingTheSame(cause: RowCause, { findings }: CheckReport): readonly Finding[] {
  const { table } = cause.total;
  if (cause.reason === "absent") return findings.filter((finding) => finding.code === "unitsMissing" && isOfTable(table, finding));
  const labels = blamesRow(cause) ? cause.rows.map((record) => labelCell(table, record)) : [];
  return findings.filter(({ code, cells }) => code === "duplicateUnit" && labels.some((label) => cells.slice(0, 2).some((cell) => isSameCell(cell, label))));
}

/** The first finding of a cause becomes that of the cause, the others go. */
function tellOnce({ cause, units, others }: GatheredCause, { findings }: CheckReport, inPlaceOf: Map<Finding, Finding | undefined>): void {
  const members = new Set([...cause.off.map(({ finding }) => finding as Finding), ...others]);
  const told = rowCauseFinding(cause, units, others);
  if (!told) return;
  for (const member of members) inPlaceOf.set(member, undefined);
  const first = findings.find((finding) => members.has(finding));
  if (first) inPlaceOf.set(first, told);
}
