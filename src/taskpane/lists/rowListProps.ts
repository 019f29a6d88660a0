import type { ReactNode } from "react";

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
