import type { OwnedName } from "../app";

/** What is asked about one owned name: where it points today. */
export interface OwnedNameRequest {
  readonly name: string;
  readonly range: Excel.Range;
}

/** Queues the load of the cells that a name points to. */
export function requestOwnedName(item: Excel.NamedItem): OwnedNameRequest {
  const range = item.getRangeOrNullObject();
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name");
  return { name: item.name, range };
}

/** The owned name as plain data. A name whose cells were deleted points nowhere. */
export function ownedNameOf({ name, range }: OwnedNameRequest): OwnedName {
  if (range.isNullObject) return { name, sheet: "", area: undefined };
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    name,
    sheet: range.worksheet.name,
    area: { firstRowIndex: rowIndex, firstColumnIndex: columnIndex, lastRowIndex: rowIndex + rowCount - 1, lastColumnIndex: columnIndex + columnCount - 1 },
  };
}
