import type { FactsByCode } from "../../model/facts";
import type { CellChange, Finding, Proposal, Report, Severity } from "../../model/finding";
import { cellOf, type FigureColumn } from "../../model/records";
import type { NamedRow } from "../../model/rowFacts";
import type { CellRef } from "../../model/sheet";
import { countColumns } from "../../rules/table/countColumns";
import { labelCell } from "../../rules/table/labelCell";
import type { TableUnderCheck } from "../../rules/table/tableUnderCheck";
import { unitPath } from "../../rules/table/unitPath";
import type { OffColumn } from "./offTotal";
import type { ListedUnits, RowCause } from "./rowCause";

const severities: readonly Severity[] = ["info", "confirm", "error"];

/** The one finding of a cause, in the place of those of its columns and of what else says the same of its rows. */
export function rowCauseFinding(cause: RowCause, units: ListedUnits, others: readonly Finding[]): Finding | undefined {
  const { total: { table, record }, off, rows } = cause;
  const [shown] = off;
  if (!shown) return undefined;
  const findings: readonly Finding[] = [...off.map(({ finding }) => finding), ...others];
  const { ruleId, side } = shown.finding;
  return {
    code: "totalOffByRows",
    facts: factsOf(cause, shown, units),
    id: [ruleId, table.set.sheet, unitPath(table.set, record), "rows"].join("|"),
    ruleId,
    severity: gravest(findings),
    cells: cellsOf(cause, shown),
    recordLabel: namedRow(table, blamesRow(cause) ? (rows[0] ?? record) : record).label,
    side: off.every(({ finding }) => finding.side === side) ? side : undefined,
    proposals: proposalsOf(cause),
    alsoBroken: findings.flatMap((finding): readonly Report[] => [{ code: finding.code, facts: finding.facts } as Report, ...(finding.alsoBroken ?? [])]),
  };
}

function factsOf({ total: { table, record }, reason, off, rows, twin }: RowCause, { finding, column }: OffColumn, { missing }: ListedUnits): FactsByCode["totalOffByRows"] {
  const { side, indicator, stated, summed } = finding.facts;
  return {
    reason,
    total: namedRow(table, record),
    rows: rows.map((row) => namedRow(table, row)),
    twin: twin === undefined ? undefined : namedRow(table, twin),
    missing: reason === "absent" ? missing : [],
    columnCount: off.length,
    ...{ side, indicator, stated, summed },
    formula: column.formulas?.get(record) ?? "",
  };
}

function namedRow(table: TableUnderCheck, record: number): NamedRow {
  return { label: table.set.records[record]?.label ?? "", rowNumber: labelCell(table, record).rowIndex + 1 };
}

/** Whether the row below the total is wrong, and not the total. */
export function blamesRow({ reason }: Pick<RowCause, "reason">): boolean {
  return reason === "repeated" || reason === "copied";
}

function gravest(findings: readonly Finding[]): Severity {
  return findings.reduce<Severity>((most, { severity }) => (severities.indexOf(severity) > severities.indexOf(most) ? severity : most), "info");
}

/** What is to blame first: the row, or the total; then what takes part. */
function cellsOf(cause: RowCause, shown: OffColumn): Finding["cells"] {
  const { total, off, rows, twin } = cause;
  const inTotal = off.map(({ column }) => cellOf(column, total.record));
  const inRows = [...rows, ...(twin === undefined ? [] : [twin])].flatMap((record) => rowCells(total.table, record));
  const [first = cellOf(shown.column, total.record), ...rest] = blamesRow(cause) ? [...inRows, ...inTotal] : [...inTotal, ...inRows];
  return [first, ...rest];
}

function rowCells({ set }: TableUnderCheck, record: number): readonly CellRef[] {
  return countColumns(set).map((column) => cellOf(column, record));
}

/** What could be written in the place of what stands there. No row is put in or taken out. A person has to choose. */
function proposalsOf(cause: RowCause): readonly Proposal[] {
  switch (cause.reason) {
    case "leftOut":
    case "countedTwice":
    case "unlike":
      return proposalFor(cause, cause.total.record, ({ finding }) => finding.facts.summed);
    case "copied":
      return [...cause.rows, ...(cause.twin === undefined ? [] : [cause.twin])].flatMap((record) => proposalFor(cause, record, ({ column, gap }) => (column.values[record] ?? Number.NaN) + gap));
    case "repeated":
    case "absent":
      return [];
  }
}

/** A value for every column that is off; none where one of the cells is worked out: there the formula is to be mended. */
function proposalFor({ off }: RowCause, record: number, valueOf: (column: OffColumn) => number): readonly Proposal[] {
  const isFormula = ({ formulas }: FigureColumn) => formulas?.has(record) === true;
  if (off.some(({ column }) => isFormula(column))) return [];
  const [first, ...together] = off.map((each): CellChange => ({ at: cellOf(each.column, record), value: valueOf(each) }));
  return first ? [{ ...first, cause: "implied", together }] : [];
}

