import { drawnRecognition } from "../support/recordSet";
import { isRateKey } from "./rateKey";
import type { FigureColumn, FigureKey, RecordInfo, RecordSet, Recognition } from "../../src/core";

/** Figures of units, column by column, as a sheet would show them. NaN is a blank. */
export interface FigureSheet {
  readonly labels: readonly string[];
  readonly columns: ReadonlyMap<FigureKey, Float64Array>;
  /** Whether the last record is the total of all others. */
  readonly hasTotal: boolean;
  readonly year: number;
}

/** A figure that was made wrong, and how. */
export interface SeededError {
  readonly record: number;
  readonly key: FigureKey;
  readonly kind: string;
  readonly trueValue: number;
}

/** A sheet with everything that is known to be wrong in it. */
export interface SeededSheet {
  readonly sheet: FigureSheet;
  readonly errors: readonly SeededError[];
}

/** What recognition would make of a sheet: one table, records in rows, columns from B on. */
export function recognitionOf(sheet: FigureSheet): Recognition {
  const { labels, year } = sheet;
  const columns = [...sheet.columns].map(([key, values], index) => [key, columnOf(key, values, index + 1)] as const);
  const totalIndex = labels.length - 1;
  const records = labels.map((label, index): RecordInfo => {
    const isTotal = sheet.hasTotal && index === totalIndex;
    return { label, unit: undefined, role: isTotal ? "total" : "unit", parentIndex: sheet.hasTotal && !isTotal ? totalIndex : undefined };
  });
  const table: RecordSet = {
    id: "Biểu!A1",
    sheet: "Biểu",
    area: { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: labels.length, lastColumnIndex: columns.length },
    lastHeaderRowIndex: 0,
    orientation: "recordsInRows",
    title: "",
    period: { year, months: 12, from: { year: year - 1, month: 10, day: 1 }, to: { year, month: 9, day: 30 } },
    moneyUnit: 1_000,
    records,
    columns: new Map(columns),
  };
  return drawnRecognition(table);
}

function columnOf(key: FigureKey, values: Float64Array, columnIndex: number): FigureColumn {
  return {
    key,
    values,
    absences: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 1 : 0)),
    texts: new Map(),
    sheet: "Biểu",
    rowIndexes: Int32Array.from(values, (_, index) => index + 1),
    columnIndexes: new Int32Array(values.length).fill(columnIndex),
    scale: isRateKey(key) ? "percent" : undefined,
    labels: [key],
  };
}

/** A copy whose figures may be changed without touching the original. */
export function copyOf(sheet: FigureSheet): FigureSheet {
  return { ...sheet, columns: new Map([...sheet.columns].map(([key, values]) => [key, Float64Array.from(values)])) };
}
