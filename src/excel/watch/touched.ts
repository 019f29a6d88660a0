import type { Edit } from "../../core";

/** The cell that a person changed last. */
export interface EditedCell {
  readonly worksheetId: string;
  readonly address: string;
}

/** What a burst of events touched, gathered until it is read. Sheets are named by their ids. */
export interface Touched {
  readonly changed: ReadonlySet<string>;
  readonly calculated: ReadonlySet<string>;
  /** Cells moved, or sheets came and went. */
  readonly isStructure: boolean;
  /** Absent while only others have changed something. */
  readonly edited: EditedCell | undefined;
  /** What the add-in itself has written. */
  readonly written: readonly Edit[];
}

/** Nothing touched yet. */
export const nothingTouched: Touched = { changed: new Set(), calculated: new Set(), isStructure: false, edited: undefined, written: [] };

type ChangedEvent = Pick<Excel.WorksheetChangedEventArgs, "worksheetId" | "address" | "changeType" | "source">;

/** With cells that were typed, pasted, filled or cleared. Everything else that Excel tells as a change moves cells. */
export function withChange(touched: Touched, { worksheetId, address, changeType, source }: ChangedEvent): Touched {
  if (changeType !== "RangeEdited") return { ...touched, isStructure: true };
  const edited = source === "Local" ? { worksheetId, address } : touched.edited;
  return { ...touched, changed: new Set([...touched.changed, worksheetId]), edited };
}

/** With a sheet whose formulas were calculated. */
export function withCalculation(touched: Touched, worksheetId: string): Touched {
  return { ...touched, calculated: new Set([...touched.calculated, worksheetId]) };
}

/** What was touched earlier and could not be read, with what was touched since. */
export function together(earlier: Touched, later: Touched): Touched {
  return {
    changed: new Set([...earlier.changed, ...later.changed]),
    calculated: new Set([...earlier.calculated, ...later.calculated]),
    isStructure: earlier.isStructure || later.isStructure,
    edited: later.edited ?? earlier.edited,
    written: [...earlier.written, ...later.written],
  };
}

/** Every sheet that is to be read. */
export function touchedSheets({ changed, calculated }: Touched): ReadonlySet<string> {
  return new Set([...changed, ...calculated]);
}

/** Without the calculation of sheets that were read after it. */
export function withoutCalculated(touched: Touched, read: ReadonlySet<string>): Touched {
  return { ...touched, calculated: new Set([...touched.calculated].filter((id) => !read.has(id))) };
}

/** Whether there is nothing to tell. */
export function isNothing(touched: Touched): boolean {
  return touchedSheets(touched).size === 0 && touched.written.length === 0 && !touched.isStructure;
}
