/** What is asked of a sheet: the frame of its used cells, and their contents in one block or, in a very large sheet, in several. */
export interface GridRequest {
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  /** Rows of the used range from the top down. */
  readonly blocks: readonly Excel.Range[];
}

/** Three texts or numbers a cell stay well below the 5 MB that Excel on the web allows for one answer. */
const cellCountMaxPerTrip = 40_000;

/** Queues the load of all cells that hold something, in one go. */
export function requestGrid(sheet: Excel.Worksheet): GridRequest {
  const { used, merged } = requestFrame(sheet, sheet.getRange());
  requestContents(used);
  return { used, merged, blocks: [used] };
}

/** Queues the load of the frame only: where the used cells are, and which are merged within a part of the sheet. */
export function requestFrame(sheet: Excel.Worksheet, mergedWithin: Excel.Range): Omit<GridRequest, "blocks"> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden,format/font/name");
  const merged = mergedWithin.getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  return { used, merged };
}

/** The blocks of rows in which the contents of a loaded frame can be asked for, none of them too large for one answer. */
export function blocksOf({ used }: Omit<GridRequest, "blocks">): readonly Excel.Range[] {
  if (used.isNullObject) return [];
  const { rowCount, columnCount } = used;
  const rowCountMax = Math.max(1, Math.floor(cellCountMaxPerTrip / columnCount));
  const firsts = Array.from({ length: Math.ceil(rowCount / rowCountMax) }, (_, index) => index * rowCountMax);
  return firsts.map((first) => used.getRow(first).getBoundingRect(used.getRow(Math.min(first + rowCountMax, rowCount) - 1)));
}

/** Groups blocks into trips, so that each trip stays below the limit and small sheets travel together. */
export function tripsOf(grids: readonly GridRequest[]): readonly (readonly Excel.Range[])[] {
  const trips: Excel.Range[][] = [];
  let cellCount = Number.POSITIVE_INFINITY;
  for (const { used, blocks } of grids) {
    for (const block of blocks) {
      const added = Math.ceil((used.rowCount * used.columnCount) / blocks.length);
      if (cellCount + added > cellCountMaxPerTrip) {
        trips.push([]);
        cellCount = 0;
      }
      trips.at(-1)?.push(block);
      cellCount += added;
    }
  }
  return trips;
}

/** Queues the load of a block's contents. */
export function requestContents(block: Excel.Range): void {
  block.load("values,formulas,numberFormat");
}
