import { figureKey, type Basis, type FigureKey, type Indicator, type Side } from "../model/indicator";
import type { Doubt } from "../model/recognition";
import { basisOf, columnIndicators } from "./columnIndicators";
import type { ColumnReading } from "./columnReading";
import type { SheetGrid } from "./sheetGrid";
import type { TableContext } from "./tableContext";

/** The columns whose figures are known, and a doubt for each other one. */
export interface KeyedColumns {
  readonly columns: ReadonlyMap<FigureKey, ColumnReading>;
  readonly doubts: readonly Doubt[];
}

/** Gives each column its key. The first column of a key has it; a second one is a doubt. */
export function keyedColumns(grid: SheetGrid, readings: readonly ColumnReading[], context: TableContext): KeyedColumns {
  const indicators = columnIndicators(readings);
  const columns = new Map<FigureKey, ColumnReading>();
  const doubts: Doubt[] = [];
  readings.forEach((reading, index) => {
    const indicator = indicators[index];
    const side = reading.side ?? sideOnlyOf(indicator) ?? context.side;
    const key = keyOf({ indicator, side, basis: basisOf(reading, context.year) });
    if (key !== undefined && !columns.has(key)) columns.set(key, reading);
    else doubts.push(doubtOf(grid, reading, { id: context.id, candidates: key === undefined ? changeKeys(reading, side) : [key], isSideMissing: indicator !== undefined && side === undefined }));
  });
  return { columns, doubts };
}

/** "Giảm" exists for money only. */
function sideOnlyOf(indicator: Indicator | undefined): Side | undefined {
  return indicator === "reduced" ? "money" : undefined;
}

interface KeyParts {
  readonly indicator: Indicator | undefined;
  readonly side: Side | undefined;
  readonly basis: Basis | undefined;
}

/** The key of an indicator on a side and in a period; nothing while one of them is unknown. */
function keyOf({ indicator, side, basis }: KeyParts): FigureKey | undefined {
  if (indicator === undefined || side === undefined || basis === undefined) return undefined;
  const key: `${Side}.${Indicator}` = figureKey(side, indicator);
  return basis === "current" ? key : `${basis}:${key}`;
}

/** A difference that the header leaves open may be one from the target or one from an earlier rate. */
function changeKeys({ subject }: ColumnReading, side: Side | undefined): readonly FigureKey[] {
  return subject === "change" && side !== undefined ? [`${side}.targetDifference`, `${side}.rateChange`] : [];
}

interface DoubtCause {
  readonly id: string;
  readonly candidates: readonly FigureKey[];
  readonly isSideMissing: boolean;
}

function doubtOf({ sheet }: SheetGrid, { header }: ColumnReading, { id, candidates, isSideMissing }: DoubtCause): Doubt {
  const lowest = header.labels[header.labels.length - 1] ?? { rowIndex: 0, columnIndex: header.columnIndex };
  const at = { sheet: sheet.name, rowIndex: lowest.rowIndex + sheet.origin.rowIndex, columnIndex: lowest.columnIndex + sheet.origin.columnIndex };
  const label = header.labels.map(({ text }) => text).join(" / ");
  if (isSideMissing) return { kind: "sideUnknown", tableId: id, at, label };
  return { kind: "unknownColumn", tableId: id, at, label, candidates };
}
