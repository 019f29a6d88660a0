import type { CellRef } from "../../model/sheet";
import type { RecordInfo } from "../../model/records";
import type { RowOfReading } from "../../model/tableReading";
import { tidyText } from "../../text/tidyText";
import { rowName } from "../answers/answerNames";
import type { BodyRow } from "./tableBody";

/** Of a longer table nobody goes through every row: the ends tell where it begins and stops. */
const endRowCount = 200;

/** The records of a table, where they stand, and the cell of the label in a row of the grid. */
export interface ReadRows {
  readonly records: readonly RecordInfo[];
  readonly rowIndexes: Int32Array;
  readonly cellIn: (rowIndex: number) => CellRef;
}

/** How each row below a header was read. */
export function rowsOfReading(rows: readonly BodyRow[], { records, rowIndexes, cellIn }: ReadRows): readonly RowOfReading[] {
  const shown = rows.length <= 2 * endRowCount ? rows : [...rows.slice(0, endRowCount), ...rows.slice(-endRowCount)];
  const places = placesOf(new Set(shown.map(({ rowIndex }) => rowIndex)), rowIndexes);
  return shown.map(({ rowIndex, label }) => {
    const role = records[places.get(rowIndex) ?? -1]?.role ?? "none";
    return { row: rowName(label), label: tidyText(label), at: cellIn(rowIndex), role };
  });
}

/** The record of each of these rows. */
function placesOf(shown: ReadonlySet<number>, rowIndexes: Int32Array): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  rowIndexes.forEach((rowIndex, index) => {
    if (shown.has(rowIndex)) places.set(rowIndex, index);
  });
  return places;
}
