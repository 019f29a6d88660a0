import type { Figure } from "../repair/table/foundCause";
import type { SideUnderRepair } from "../repair/table/sideUnderRepair";

/** How far an amount moves the total of a figure's column, as a share of that total. */
export function columnEffect({ columns, tableSide }: SideUnderRepair, { variable }: Pick<Figure, "variable"> & Partial<Figure>, amount: number): number {
  const column = columns[variable];
  const size = column ? tableSide.table.sizeOf(column) : 0;
  return size > 0 && Number.isFinite(amount) ? Math.min(1, Math.abs(amount) / size) : 0;
}
