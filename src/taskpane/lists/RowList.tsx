import type { ReactNode } from "react";
import { PlainRows } from "./PlainRows";
import { VirtualRows } from "./VirtualRows";

/** A list of rows with its name. */
export interface RowListProps {
  readonly count: number;
  readonly label: string;
  /** Tells one row from all others, wherever it stands. */
  readonly keyOf: (index: number) => string;
  readonly row: (index: number) => ReactNode;
  /** Where the Tab key stops: this row is always drawn, so that focus is never lost. */
  readonly stopIndex: number;
  /** In pixels; the true height is measured as soon as a row is drawn. */
  readonly estimatedRowHeight: number;
}

/** More rows than these are drawn only where they are seen. */
const plainRowsMax = 100;

/** The rows of a list, short or long. Each stands in an element that bears its `data-index`. */
export function RowList(given: RowListProps) {
  return given.count > plainRowsMax ? <VirtualRows {...given} /> : <PlainRows {...given} />;
}
