import { areaAddress } from "../../core";
import type { NewSheet } from "./newSheet";

/** A quiet style: the looks of the cells say the rest. */
const tableStyle = "TableStyleLight1";

/** Queues the table of the sheet, or the filter buttons of one that has none. */
export function putTable({ sheet, design: { table, filter }, ready: { takenTableNames } }: NewSheet): void {
  if (table) {
    const added = sheet.tables.add(areaAddress(table.area), true);
    // Under a name that another table has, Excel would refuse; then Excel's own name stays.
    if (!takenTableNames.has(table.name.toLowerCase())) added.name = table.name;
    added.style = tableStyle;
    added.showBandedRows = false;
  } else if (filter) sheet.autoFilter.apply(areaAddress(filter));
}
