import { areaAround } from "../../model/areaAround";
import { cellMap, type CellMap } from "../../model/cellMap";
import type { CellChange, Finding } from "../../model/finding";
import { cellOf, type FigureColumn, type RecordSet } from "../../model/records";

type TextFinding = Extract<Finding, { readonly code: "numberAsText" }>;

/** A few cells are looked at one by one. */
const cellCountMin = 3;

/** The findings, where numbers stored as text that stand together are told as one: what was pasted as text is mended with one click. */
export function withTextBlocks(findings: readonly Finding[], tables: readonly RecordSet[]): readonly Finding[] {
  const texts = findings.filter((finding): finding is TextFinding => finding.code === "numberAsText" && finding.proposals.length > 0);
  if (texts.length < cellCountMin) return findings;
  const groups = groupsOf(texts, tables);
  const told = new Map(groups.filter(({ length }) => length >= cellCountMin).flatMap((group) => group.map((finding, index) => [finding, index === 0 ? [blockFinding(group)] : []] as const)));
  return findings.flatMap((finding) => told.get(finding as TextFinding) ?? [finding]);
}

/** Texts parted so that those belong together between which no typed number stands, down a column or along a row. */
function groupsOf(texts: readonly TextFinding[], tables: readonly RecordSet[]): readonly (readonly TextFinding[])[] {
  const byCell = cellMap<TextFinding>();
  for (const text of texts) byCell.set(text.cells[0], text);
  const groupOf = new Map(texts.map((text) => [text, [text]]));
  for (const [one, other] of tables.flatMap((table) => neighbours(table, byCell))) join(groupOf, one, other);
  return [...new Set(groupOf.values())].map((group) => group.sort(inSheetOrder));
}

function join(groupOf: Map<TextFinding, TextFinding[]>, one: TextFinding, other: TextFinding): void {
  const [group = [], added = []] = [groupOf.get(one), groupOf.get(other)];
  if (group === added) return;
  const [large, small] = group.length >= added.length ? [group, added] : [added, group];
  for (const text of small) {
    large.push(text);
    groupOf.set(text, large);
  }
}

type Pair = readonly [TextFinding, TextFinding];

function neighbours({ columns, records }: RecordSet, byCell: Pick<CellMap<TextFinding>, "get">): readonly Pair[] {
  const ordered = [...columns.values()].sort((one, other) => (one.columnIndexes[0] ?? 0) - (other.columnIndexes[0] ?? 0));
  if (!ordered.some(({ texts }) => texts !== undefined && texts.size > 0)) return [];
  const cells = (column: FigureColumn) => records.map((_, record): Figure => ({ column, record }));
  const lines = [...ordered.map(cells), ...records.map((_, record) => ordered.map((column): Figure => ({ column, record })))];
  return lines.flatMap((line) => pairsAlong(line, byCell));
}

interface Figure {
  readonly column: FigureColumn;
  readonly record: number;
}

function pairsAlong(line: readonly Figure[], byCell: Pick<CellMap<TextFinding>, "get">): readonly Pair[] {
  const pairs: Pair[] = [];
  let before: TextFinding | undefined;
  for (const { column, record } of line) {
    const text = byCell.get(cellOf(column, record));
    if (text && before && text.cells[0].sheet === before.cells[0].sheet) pairs.push([before, text]);
    if (text) before = text;
    else if (isTypedNumber(column, record)) before = undefined;
  }
  return pairs;
}

/** A blank, a dash or a formula parts nothing. */
function isTypedNumber({ values, formulas }: FigureColumn, record: number): boolean {
  return !Number.isNaN(values[record]) && formulas?.has(record) !== true;
}

/** Down the first column, then down the next. */
function inSheetOrder({ cells: [one] }: Finding, { cells: [other] }: Finding): number {
  return one.columnIndex - other.columnIndex || one.rowIndex - other.rowIndex;
}

function blockFinding(group: readonly TextFinding[]): Finding {
  const [first] = group as readonly [TextFinding, ...TextFinding[]];
  const { id, ruleId, severity, side, recordLabel } = first;
  const cells = group.flatMap((text) => text.cells) as unknown as Finding["cells"];
  const [change, ...together] = group.flatMap(({ proposals }) => proposals.slice(0, 1).map(({ at, value }): CellChange => ({ at, value })));
  return {
    code: "numbersAsText",
    facts: { cellCount: group.length, area: areaAround(cells), ...first.facts },
    ...{ id, ruleId, severity, cells },
    recordLabel: group.every((text) => text.recordLabel === recordLabel) ? recordLabel : "",
    side: group.every((text) => text.side === side) ? side : undefined,
    proposals: change ? [{ ...change, cause: "storedAsText", isClear: true, together }] : [],
  };
}
