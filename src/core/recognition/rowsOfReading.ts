import type { CellRef } from "../model/sheet";
import type { RecordInfo } from "../model/records";
import type { RowOfReading } from "../model/tableReading";
import { tidyText } from "../text/tidyText";
import { rowName } from "./answerNames";
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
  const places = new Map([...rowIndexes].map((rowIndex, index) => [rowIndex, index]));
  const shown = rows.length <= 2 * endRowCount ? rows : [...rows.slice(0, endRowCount), ...rows.slice(-endRowCount)];
  return shown.map(({ rowIndex, label }) => {
    const role = records[places.get(rowIndex) ?? -1]?.role ?? "none";
    return { row: rowName(label), label: tidyText(label), at: cellIn(rowIndex), role };
  });
}
