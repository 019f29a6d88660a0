import { columnReading, type ColumnReading } from "../columns/columnReading";
import type { HeaderBlock } from "./headerBlock";
import type { HeaderReader } from "./headerReader";
import { headerPaths } from "./headerPaths";

/** Parts a header where a second table begins beside the first: where rows are numbered or named again, right of figures. */
export function blocksBeside(reader: HeaderReader, block: HeaderBlock): readonly HeaderBlock[] {
  const readings = headerPaths(reader, block).map(columnReading);
  const starts: number[] = [];
  let hasFigures = false;
  for (const reading of readings) {
    if (namesRows(reading) && hasFigures) {
      starts.push(reading.header.columnIndex);
      hasFigures = false;
    } else if (reading.subject !== undefined) hasFigures = true;
  }
  if (starts.length === 0) return [block];
  return [block.firstColumnIndex, ...starts].map((start, index) => ({
    ...block,
    firstColumnIndex: start,
    leftColumnIndex: index === 0 ? block.leftColumnIndex : start,
    lastColumnIndex: lastLabelled(readings, starts[index]) ?? block.lastColumnIndex,
  }));
}

function namesRows({ purpose }: ColumnReading): boolean {
  return purpose === "label" || purpose === "ordinal";
}

/** The last column with a label before the next table. */
function lastLabelled(readings: readonly ColumnReading[], end: number | undefined): number | undefined {
  if (end === undefined) return undefined;
  return readings.findLast(({ header }) => header.columnIndex < end && header.labels.length > 0)?.header.columnIndex;
}
