import { columnReading, type ColumnReading } from "./columnReading";
import { isBlank, isFigure, isWordy } from "./figure";
import type { HeaderBlock } from "../header/headerBlock";
import type { HeaderReader } from "../header/headerReader";
import { headerPaths } from "../header/headerPaths";
import type { SheetGrid } from "../grid/sheetGrid";

/** Which columns of a table number its rows, which name them, and which may hold figures. */
export interface TableColumns {
  readonly ordinalColumnIndexes: readonly number[];
  readonly labelColumnIndexes: readonly number[];
  readonly figureReadings: readonly ColumnReading[];
}

/** Rows below a header that are looked at to tell names from figures. */
const sampleRowCount = 60;

interface Sample {
  readonly words: number;
  readonly figures: number;
}

/** The columns of the table below a header. Names come first, then figures; what the body shows outweighs what the header says. */
export function tableColumns(reader: HeaderReader, block: HeaderBlock): TableColumns {
  const readings = headerPaths(reader, block).map(columnReading);
  const samples = readings.map(({ header }) => sampleOf(reader.grid, block, header.columnIndex));
  const labelIndex = firstLabelColumn(readings, samples);
  const firstFigureIndex = readings.findIndex((reading, index) => index > labelIndex && holdsFigures(reading, samples[index]));
  const end = firstFigureIndex < 0 ? readings.length : firstFigureIndex;
  const ordinals = readings.slice(0, Math.max(labelIndex, 0)).map(({ header }) => header.columnIndex);
  const labels = readings.slice(Math.max(labelIndex, 0), end).filter(({ purpose }) => purpose !== "ordinal" && purpose !== "note");
  return {
    ordinalColumnIndexes: ordinals,
    labelColumnIndexes: labelIndex < 0 ? [] : labels.map(({ header }) => header.columnIndex),
    figureReadings: readings.slice(end).filter((reading, index) => holdsFigures(reading, samples[end + index])),
  };
}

function firstLabelColumn(readings: readonly ColumnReading[], samples: readonly Sample[]): number {
  const byWords = samples.findIndex(({ words, figures }) => words > 0 && words >= figures);
  const byHeader = readings.findIndex(({ purpose }) => purpose === "label");
  return byWords >= 0 ? byWords : byHeader;
}

function holdsFigures(reading: ColumnReading, sample: Sample | undefined): boolean {
  if (reading.purpose !== undefined) return false;
  const { figures = 0, words = 0 } = sample ?? {};
  return figures > 0 || (reading.subject !== undefined && words === 0);
}

function sampleOf(grid: SheetGrid, block: HeaderBlock, columnIndex: number): Sample {
  let words = 0;
  let figures = 0;
  const end = Math.min(grid.rowCount, block.lastRowIndex + 1 + sampleRowCount);
  for (let rowIndex = block.lastRowIndex + 1; rowIndex < end; rowIndex += 1) {
    const content = grid.contentAt(rowIndex, columnIndex);
    if (isBlank(content)) continue;
    if (isFigure(content)) figures += 1;
    else if (isWordy(content)) words += 1;
  }
  return { words, figures };
}
