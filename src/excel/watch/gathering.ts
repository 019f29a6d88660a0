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
  /** The add-in has written: what is calculated now is the echo of it, until a person changes something. */
  readonly ownWritten: () => void;
}

/** Begins to gather; `more` is called whenever something has come. */
export function gathering(own: OwnWrites, more: () => void): Gathering {
  let touched = nothingTouched;
  let isEcho = false;
  const touch = (next: Touched): void => {
    touched = next;
    more();
  };
  return {
    hearing: {
      changed: async (event) => {
        if (isOwn(event, own)) return;
        isEcho = false;
        touch(withChange(touched, event));
      },
      calculated: async ({ worksheetId }) => {
        if (!isEcho && !own.isWriting()) touch(withCalculation(touched, worksheetId));
      },
      moved: async () => {
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
    ownWritten: () => {
      isEcho = true;
    },
  };
}

/** Excel says so from ExcelApi 1.14 on; before that, what is heard while the add-in writes is taken for its own. */
function isOwn({ triggerSource }: Excel.WorksheetChangedEventArgs, own: OwnWrites): boolean {
  return triggerSource === "ThisLocalAddin" || own.isWriting();
}
