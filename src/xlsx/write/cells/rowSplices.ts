import type { CellSpan, RowSpan } from "../../read/spans";
import { attributesOf } from "../../xml/attributes";
import type { Splice } from "../../xml/splice";
import type { CellPlan } from "./cellPlan";
import { cellXml } from "./cellXml";

/** A row of the file with its cells, as far as they matter to a change. */
export interface RowRecord {
  readonly row: RowSpan;
  readonly cells: readonly Readonly<CellSpan>[];
  readonly closeStart: number;
  readonly end: number;
  /** Whether the row behind it says its own number. */
  readonly isNextNumbered: boolean;
}

/** The splices that give the cells of one row what was planned for them. */
export function rowSplices(text: string, record: RowRecord, context: { readonly plans: ReadonlyMap<number, CellPlan>; readonly prefix: string }): readonly Splice[] {
  const { row, cells } = record;
  const { plans, prefix } = context;
  if (isLeftEmpty(text, record, plans)) return [{ start: row.start, end: record.end, text: "" }];

  const replaced = cells.flatMap((cell, index) => {
    const plan = plans.get(cell.columnIndex);
    const isNextPlaced = cells[index + 1]?.isPlaced ?? true;
    return plan ? [replacement(text, cell, { plan, prefix, isNextPlaced })] : [];
  });
  const known = new Set(cells.map(({ columnIndex }) => columnIndex));
  const added = [...plans].filter(([columnIndex, { kind }]) => kind === "write" && !known.has(columnIndex));
  return [...replaced, ...insertions(record, added, prefix)];
}

interface Replacing {
  readonly plan: CellPlan;
  readonly prefix: string;
  readonly isNextPlaced: boolean;
}

function replacement(text: string, cell: Readonly<CellSpan>, { plan, prefix, isNextPlaced }: Replacing): Splice {
  const { start, end } = cell;
  const tag = text.slice(start, cell.openEnd);
  if (plan.kind === "write") return { start, end, text: cellXml({ at: cell, ...plan, tag, prefix }) };
  // A cell without an address follows the one before it: an empty place holder keeps it where it is.
  const placeHolder = isNextPlaced ? "" : cellXml({ at: cell, input: { formula: "", content: null }, styleId: 0, tag: "", prefix });
  return { start, end, text: placeHolder };
}

function insertions(record: RowRecord, added: readonly (readonly [number, CellPlan])[], prefix: string): readonly Splice[] {
  const { row, cells } = record;
  const ordered = [...added].sort(([one], [other]) => one - other);
  const written = ordered.map(([columnIndex, plan]) => ({ columnIndex, xml: newCellXml(row.rowIndex, columnIndex, { plan, prefix }) }));
  if (row.isSelfClosed) {
    const inside = written.map(({ xml }) => xml).join("");
    return inside === "" ? [] : [{ start: row.openEnd - 2, end: row.openEnd, text: `>${inside}</${prefix}row>` }];
  }
  return written.map(({ columnIndex, xml }) => {
    const place = cells.find((cell) => cell.columnIndex > columnIndex)?.start ?? record.closeStart;
    return { start: place, end: place, text: xml };
  });
}

/** The element of a cell that the file does not have yet; "" for one that is not wanted. */
function newCellXml(rowIndex: number, columnIndex: number, { plan, prefix }: Omit<Replacing, "isNextPlaced">): string {
  return plan.kind === "write" ? cellXml({ at: { rowIndex, columnIndex }, ...plan, tag: "", prefix }) : "";
}

/** The element of a row that the file does not have yet; "" when nothing is to be written in it. */
export function newRowXml(rowIndex: number, plans: ReadonlyMap<number, CellPlan>, prefix: string): string {
  const ordered = [...plans].sort(([one], [other]) => one - other);
  const inside = ordered.map(([columnIndex, plan]) => newCellXml(rowIndex, columnIndex, { plan, prefix })).join("");
  return inside === "" ? "" : `<${prefix}row r="${rowIndex + 1}">${inside}</${prefix}row>`;
}

/** Whether a row that says nothing but its number loses its last cell: such a row is one of those that we add. */
function isLeftEmpty(text: string, { row, cells, isNextNumbered }: RowRecord, plans: ReadonlyMap<number, CellPlan>): boolean {
  const isBare = attributesOf(text.slice(row.start, row.openEnd)).every(({ name }) => name === "r");
  const isAllRemoved = cells.length > 0 && cells.every((cell) => plans.get(cell.columnIndex)?.kind === "remove");
  return isBare && isNextNumbered && isAllRemoved && [...plans.values()].every(({ kind }) => kind === "remove");
}
