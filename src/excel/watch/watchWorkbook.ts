import { isPassing, type ChangeListener, type StopWatching, type WorkbookChange } from "../../app";
import { hostFailureOf } from "../hostFailureOf";
import { inExcelAfterTyping } from "../inExcel";
import { burst } from "./burst";
import { gathering } from "./gathering";
import { listenTo } from "./listenTo";
import type { OwnWrites } from "./ownWrites";
import { readTouched } from "./readTouched";
import { isNothing, touchedSheets, type Touched } from "./touched";

/** Where Excel is busy it is asked again, seldom enough not to be in the way. */
const retryMillis = 500;

/** Begins to tell what people, formulas and the add-in itself change. Each burst is read in one round trip. */
export async function watchWorkbook(listener: ChangeListener, own: OwnWrites): Promise<StopWatching> {
  let isStopped = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const gathered = gathering(own, () => collecting.more());
  const collecting = burst(async () => {
    const taken = gathered.take();
    if (isNothing(taken)) return;
    const change = await changeOf(taken);
    gathered.wasRead(taken);
    if (isStopped) return;
    if (change.kind === "delayed") {
      gathered.giveBack(taken);
      retry = setTimeout(collecting.more, retryMillis);
    }
    listener(change);
  });
  const stopListening = await listenTo(gathered.hearing);
  const stopOwn = own.listen((written) => {
    if (!written) listener({ kind: "refusedWrite" });
    gathered.wasWritten(written ?? []);
  });
  return async () => {
    isStopped = true;
    clearTimeout(retry);
    collecting.end();
    stopOwn();
    await stopListening();
  };
}

async function changeOf(touched: Touched): Promise<WorkbookChange> {
  if (touched.isStructure) return { kind: "structure" };
  // Of the add-in's own writes without cells, such as highlights, there is nothing to read.
  if (touchedSheets(touched).size === 0) return { kind: "cells", sheets: [], edited: undefined, written: touched.written };
  try {
    return await inExcelAfterTyping((context) => readTouched(context, touched));
  } catch (error) {
    const failure = hostFailureOf(error);
    if (isPassing(failure)) return { kind: "delayed" };
    // Whoever cannot say what is wrong is asked for everything once, before nothing is asked any more.
    return failure.reason === "unknown" ? { kind: "structure" } : { kind: "refused", failure };
  }
}
