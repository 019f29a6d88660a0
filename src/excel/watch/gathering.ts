import type { Edit } from "../../core";
import type { Hearing } from "./listenTo";
import type { OwnWrites } from "./ownWrites";
import { nothingTouched, together, touchedSheets, withCalculation, withChange, withoutCalculated, type Touched } from "./touched";

/** What was heard and is not read yet. */
export interface Gathering {
  readonly hearing: Hearing;
  /** Takes out what was gathered. */
  readonly take: () => Touched;
  /** Puts back what could not be read. */
  readonly giveBack: (taken: Touched) => void;
  /** Events come in the order in which Excel made them: a calculation that was told before the answer was over before the reading. */
  readonly wasRead: (taken: Touched) => void;
  /** A write of the add-in is over. */
  readonly wasWritten: (edits: readonly Edit[]) => void;
}

/** Begins to gather; `more` is called whenever something has come that can be read. While the add-in writes nothing is: it has the sheets only by half. */
export function gathering(own: OwnWrites, more: () => void): Gathering {
  let touched = nothingTouched;
  const touch = (next: Touched): void => {
    touched = next;
    if (!own.isWriting()) more();
  };
  return {
    hearing: {
      changed: async (event) => touch({ ...withChange(touched, event), ...(isOwn(event, own) ? { edited: touched.edited } : {}) }),
      calculated: async ({ worksheetId }) => touch(withCalculation(touched, worksheetId)),
      moved: async () => {
        // Which sheets the add-in itself adds and takes away is known from its edits.
        if (!own.isWriting()) touch({ ...touched, isStructure: true });
      },
    },
    take: () => {
      const taken = touched;
      touched = nothingTouched;
      return taken;
    },
    giveBack: (taken) => {
      touched = together(taken, touched);
    },
    wasRead: (taken) => {
      touched = withoutCalculated(touched, touchedSheets(taken));
    },
    wasWritten: (edits) => touch({ ...touched, written: [...touched.written, ...edits] }),
  };
}

/** Excel says so from ExcelApi 1.14 on; before that, what is heard while the add-in writes is taken for its own. */
function isOwn({ triggerSource }: Excel.WorksheetChangedEventArgs, own: OwnWrites): boolean {
  return triggerSource === "ThisLocalAddin" || own.isWriting();
}
