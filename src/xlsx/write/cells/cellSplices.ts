import type { SheetOutline } from "../../package/sheetOutline";
import { scanSheetData } from "../../read/sheetDataScan";
import type { CellSpan, RowSpan } from "../../read/spans";
import type { Splice } from "../../xml/splice";
import { insideSplice } from "../childAppends";
import type { CellPlans } from "./cellPlan";
import { newRowXml, rowSplices, type RowRecord } from "./rowSplices";
import { expandedDependents } from "./sharedFormulaSplices";

/** The splices that give the cells of a sheet what was planned for them. */
export function cellSplices(text: string, outline: SheetOutline, plans: CellPlans): readonly Splice[] {
  if (plans.size === 0) return [];
  const { range, data } = outline;
  const scanned = scannedRows(text, outline, plans);
  const changed = scanned.touched.flatMap((record) => {
    return rowSplices(text, record, { plans: plans.get(record.row.rowIndex) ?? new Map(), prefix: range.prefix });
  });

  const known = new Set(scanned.touched.map(({ row }) => row.rowIndex));
  const missing = [...plans.keys()].filter((rowIndex) => !known.has(rowIndex)).sort((one, other) => one - other);
  const written = missing.map((rowIndex) => ({ rowIndex, xml: newRowXml(rowIndex, plans.get(rowIndex) ?? new Map(), range.prefix) }));
  if (data.isSelfClosed) return [insideSplice(data, written.map(({ xml }) => xml).join(""))];

  const starts = placesFor(missing, scanned.rowStarts);
  const added = written.map(({ rowIndex, xml }) => ({ start: starts.get(rowIndex) ?? range.to, end: starts.get(rowIndex) ?? range.to, text: xml }));
  return [...changed, ...added, ...expandedDependents(text, range, { plans, touched: scanned.touched })];
}

interface ScannedRows {
  readonly touched: readonly RowRecord[];
  readonly rowStarts: readonly RowStart[];
}

interface RowStart {
  readonly rowIndex: number;
  readonly start: number;
}

interface OpenRecord extends Omit<RowRecord, "closeStart" | "end" | "cells" | "isNextNumbered"> {
  readonly cells: Readonly<CellSpan>[];
  closeStart: number;
  end: number;
  isNextNumbered: boolean;
}

function scannedRows(text: string, { range }: SheetOutline, plans: CellPlans): ScannedRows {
  const rowStarts: RowStart[] = [];
  const touched: OpenRecord[] = [];
  let open: OpenRecord | undefined;
  let last: OpenRecord | undefined;
  const begin = (row: RowSpan): void => {
    rowStarts.push({ rowIndex: row.rowIndex, start: row.start });
    if (last) last.isNextNumbered = row.isNumbered;
    open = plans.has(row.rowIndex) ? { row, cells: [], closeStart: row.openEnd, end: row.openEnd, isNextNumbered: true } : undefined;
    last = open;
    if (open) touched.push(open);
  };
  scanSheetData(text, range, {
    row: begin,
    cell: (span) => void open?.cells.push({ ...span }),
    rowEnd: (closeStart, end) => {
      if (open) Object.assign(open, { closeStart, end });
      open = undefined;
    },
  });
  return { touched, rowStarts };
}

/** For each new row the start of the first row of the file that comes after it. Both lists are in order. */
function placesFor(rowIndexes: readonly number[], rowStarts: readonly RowStart[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let next = 0;
  for (const rowIndex of rowIndexes) {
    while (next < rowStarts.length && (rowStarts[next]?.rowIndex ?? 0) < rowIndex) next += 1;
    const following = rowStarts[next];
    if (following) places.set(rowIndex, following.start);
  }
  return places;
}
