import { HostFailure, type ChangeListener, type StopWatching, type WorkbookChange } from "../../app";
import { hostFailureOf } from "../hostFailureOf";
import { inExcel, inExcelAfterTyping, inSameContext } from "../inExcel";
import { burst } from "./burst";
import type { OwnWrites } from "./ownWrites";
import { readTouched } from "./readTouched";
import { isNothing, nothingTouched, together, touchedSheets, withCalculation, withChange, withoutCalculated, type Touched } from "./touched";

/** Begins to tell what people and formulas change. Each burst is read in one round trip. */
export async function watchWorkbook(listener: ChangeListener, own: OwnWrites): Promise<StopWatching> {
  let touched = nothingTouched;
  let isStopped = false;
  /** What is calculated after a write of the add-in is that write's own echo, until a person changes something. */
  let isEcho = false;

  const read = async (): Promise<void> => {
    const taken = touched;
    touched = nothingTouched;
    if (isNothing(taken)) return;
    const change = taken.isStructure ? structure : await changeOf(taken);
    // Events come in the order in which Excel made them: a calculation that was told before the answer was over before the reading.
    touched = withoutCalculated(touched, touchedSheets(taken));
    if (change === whileTyping) {
      touched = together(taken, touched);
      setTimeout(collecting.more, retryMillis);
    } else if (!isStopped) listener(change);
  };
  const collecting = burst(read);
  const touch = (next: Touched): void => {
    touched = next;
    collecting.more();
  };

  const stopListening = await listenTo({
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
  });
  const stopOwn = own.listen(() => {
    isEcho = true;
    listener({ kind: "ownWrite" });
  });
  return async () => {
    isStopped = true;
    collecting.end();
    stopOwn();
    await stopListening();
  };
}

const structure: WorkbookChange = { kind: "structure" };
/** Excel was asked in the middle of typing. */
const whileTyping = "whileTyping";
/** An Excel that lets no request wait for the end of typing is asked again: seldom enough not to be in the way. */
const retryMillis = 500;

/** Excel says so from ExcelApi 1.14 on; before that, what is heard while the add-in writes is taken for its own. */
function isOwn({ triggerSource }: Excel.WorksheetChangedEventArgs, own: OwnWrites): boolean {
  return triggerSource === "ThisLocalAddin" || own.isWriting();
}

async function changeOf(touched: Touched): Promise<WorkbookChange | typeof whileTyping> {
  try {
    return await inExcelAfterTyping((context) => readTouched(context, touched));
  } catch (error) {
    const failure = hostFailureOf(error);
    if (failure.reason === "cellInEditMode") return whileTyping;
    // A sheet too large for one answer, or with too many merged areas, is read as the whole workbook is: in blocks.
    return failure.reason === "payloadTooLarge" || failure.reason === "unknown" ? structure : { kind: "refused", failure };
  }
}

interface Hearing {
  readonly changed: (event: Excel.WorksheetChangedEventArgs) => Promise<void>;
  readonly calculated: (event: Excel.WorksheetCalculatedEventArgs) => Promise<void>;
  /** Sheets came or went. */
  readonly moved: () => Promise<void>;
}

/** Events of all sheets at once are there from ExcelApi 1.9 on. */
async function listenTo({ changed, calculated, moved }: Hearing): Promise<StopWatching> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.9")) throw new HostFailure("notSupported");
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onChanged.add(changed), worksheets.onCalculated.add(calculated), worksheets.onAdded.add(moved), worksheets.onDeleted.add(moved)];
    await context.sync();
    return () =>
      inSameContext(context, async (same) => {
        for (const handler of handlers) handler.remove();
        await same.sync();
      });
  });
}
