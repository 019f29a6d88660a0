import { PlainRows } from "./PlainRows";
import type { RowListProps } from "./rowListProps";
import { VirtualRows } from "./VirtualRows";

/** More rows than these are drawn only where they are seen. */
const plainRowsMax = 100;

/** The rows of a list, short or long. Each stands in an element that bears its `data-index`. */
export function RowList(given: RowListProps) {
  return given.count > plainRowsMax ? <VirtualRows {...given} /> : <PlainRows {...given} />;
}
