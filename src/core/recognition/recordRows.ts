import type { RecordInfo } from "../model/records";
import { tidyText } from "../text/tidyText";
import { isTotalLabel } from "./recordRole";
import type { BodyRow } from "./tableBody";

/** The records of a table and the rows that they stand in. */
export interface RecordRows {
  readonly records: readonly RecordInfo[];
  readonly rowIndexes: Int32Array;
}

/** Tells what each row of a table stands for. */
export function recordRows(rows: readonly BodyRow[]): RecordRows {
  const counted = rows.filter(({ hasFigures, label }) => hasFigures && label !== "");
  const totals = counted.map(({ label }) => isTotalLabel(label));
  const total = totals.indexOf(true);
  return {
    records: counted.map(({ label }, index) => ({
      label: tidyText(label),
      unit: undefined,
      role: totals[index] ? "total" : "unit",
      parentIndex: totals[index] || total < 0 ? undefined : total,
    })),
    rowIndexes: Int32Array.from(counted, ({ rowIndex }) => rowIndex),
  };
}
