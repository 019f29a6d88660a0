import { checkMemory, rowBalance, type CellRef, type CheckOptions, type RowBalance } from "../../core";
import { checkOutcome } from "../check/checkOutcome";
import type { CheckOutcome } from "../outcomes";
import { HostFailure } from "../ports/hostFailure";
import type { Workbook, WorkbookSnapshot } from "../ports/workbook";
import type { StopWatching, WorkbookChange } from "../ports/workbookChange";
import { withWorkbookSettings } from "../settings/workbookSettings";
import { knownWorkbook, type KnownWorkbook } from "./knownWorkbook";

/** What a person is told after a burst of changes. */
export interface LiveResult {
  /** The same as a full check would give. */
  readonly outcome: CheckOutcome;
  /** How the row stands in which the person typed; `undefined` where no balance is typed. */
  readonly row: RowBalance | undefined;
}

/** Where the results of checking while typing go. */
export interface LiveListener {
  readonly onResult: (result: LiveResult) => void;
  /** The host refused to go on; the checking has ended. */
  readonly onRefusal: (failure: HostFailure) => void;
}

/**
 * Checks a workbook, and again whenever something in it changes, until it is stopped. Only what was touched is read, recognised and
 * checked anew; after a change of rows, columns or sheets, and after the add-in's own writes, everything is read.
 */
export async function startLiveCheck(workbook: Workbook, { onResult, onRefusal }: LiveListener, options: CheckOptions = {}): Promise<StopWatching> {
  if (!workbook.watch) throw new HostFailure("notSupported");
  const check = checkOf({ ...options, memory: checkMemory() });
  const known = knownWorkbook(workbook);
  let stopWatching: StopWatching = () => Promise.resolve();
  let isStopped = false;
  const stop = async (): Promise<void> => {
    isStopped = true;
    await stopWatching();
  };
  const refuse = (failure: HostFailure): void => {
    if (isStopped) return;
    onRefusal(failure);
    void stop().catch(() => undefined);
  };
  const follow = oneAtATime(async () => {
    const { snapshot, edited, isNew } = await known.now();
    if (isNew && !isStopped) onResult(check(snapshot, edited));
  }, refuse);

  stopWatching = await workbook.watch((change) => {
    if (change.kind === "refused") refuse(change.failure);
    else {
      note(known, change);
      follow();
    }
  });
  follow();
  return stop;
}

function checkOf(options: CheckOptions): (snapshot: WorkbookSnapshot, edited: CellRef | undefined) => LiveResult {
  return (snapshot, edited) => {
    const outcome = checkOutcome(snapshot, options);
    return { outcome, row: edited && rowBalance(outcome.recognition.tables, edited, withWorkbookSettings(snapshot, options)) };
  };
}

/** Takes note of a change. The add-in's own writes leave the person where they were typing. */
function note(known: KnownWorkbook, change: Exclude<WorkbookChange, { readonly kind: "refused" }>): void {
  if (change.kind === "cells") known.patch(change);
  else known.forget(change.kind === "ownWrite" ? "contents" : "contentsAndPlaces");
}

/** Does the work once for all calls that come while it is under way, and once more for those that came late. */
function oneAtATime(work: () => Promise<void>, refuse: (failure: HostFailure) => void): () => void {
  let isWanted = false;
  let isWorking = false;
  const run = async (): Promise<void> => {
    isWorking = true;
    try {
      while (isWanted) {
        isWanted = false;
        await work();
      }
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      refuse(error);
    } finally {
      isWorking = false;
    }
  };
  return () => {
    isWanted = true;
    if (!isWorking) void run();
  };
}
