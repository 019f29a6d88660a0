import type { ChangeListener, StopWatching, WorkbookChange } from "../../app";
import { hostFailureOf } from "../hostFailureOf";
import { inExcelAfterTyping } from "../inExcel";
import { burst } from "./burst";
import { gathering } from "./gathering";
import { listenTo } from "./listenTo";
import type { OwnWrites } from "./ownWrites";
import { readTouched } from "./readTouched";
import { isNothing, type Touched } from "./touched";

/** Excel was asked in the middle of typing. */
const whileTyping = "whileTyping";
/** An Excel that lets no request wait for the end of typing is asked again: seldom enough not to be in the way. */
const retryMillis = 500;

/** Begins to tell what people and formulas change. Each burst is read in one round trip. */
export async function watchWorkbook(listener: ChangeListener, own: OwnWrites): Promise<StopWatching> {
  let isStopped = false;
  const gathered = gathering(own, () => collecting.more());
  const collecting = burst(async () => {
    const taken = gathered.take();
    if (isNothing(taken)) return;
    const change = await changeOf(taken);
    gathered.wasRead(taken);
    if (change === whileTyping) {
      gathered.giveBack(taken);
      setTimeout(collecting.more, retryMillis);
    } else if (!isStopped) listener(change);
  });
  const stopListening = await listenTo(gathered.hearing);
  const stopOwn = own.listen(() => {
    gathered.ownWritten();
    listener({ kind: "ownWrite" });
  });
  return async () => {
    isStopped = true;
    collecting.end();
    stopOwn();
    await stopListening();
  };
}

async function changeOf(touched: Touched): Promise<WorkbookChange | typeof whileTyping> {
  if (touched.isStructure) return { kind: "structure" };
  try {
    return await inExcelAfterTyping((context) => readTouched(context, touched));
  } catch (error) {
    const failure = hostFailureOf(error);
    if (failure.reason === "cellInEditMode") return whileTyping;
    // Whoever cannot say what is wrong is asked for everything once, before nothing is asked any more.
    return failure.reason === "unknown" ? { kind: "structure" } : { kind: "refused", failure };
  }
}
