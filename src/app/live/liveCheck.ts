import { checkMemory, rowBalance, type CellRef, type CheckOptions, type RowBalance } from "../../core";
import { checkOutcome } from "../check/checkOutcome";
import type { CheckOutcome } from "../outcomes";
import { HostFailure } from "../ports/hostFailure";
import type { Workbook, WorkbookSnapshot } from "../ports/workbook";
import type { ChangeListener, StopWatching, WorkbookChange } from "../ports/workbookChange";
import { withWorkbookSettings } from "../settings/workbookSettings";
import { knownWorkbook, type KnownWorkbook } from "./knownWorkbook";
import { patience, type HostStanding } from "./patience";

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
  /** The host has been too busy to answer for a while and is asked again, or has answered after all. */
  readonly onStanding: (standing: HostStanding) => void;
  /** The host refused to go on; the checking has ended. */
  readonly onRefusal: (failure: HostFailure) => void;
}

/**
 * Checks a workbook, and again whenever something in it changes, until it is stopped. Only what was touched is read, recognised and
 * checked anew, also after the add-in's own writes; after a change of rows, columns or sheets everything is read. A busy host is waited for.
 */
export async function startLiveCheck({ read, watch }: Workbook, listener: LiveListener, options: CheckOptions = {}): Promise<StopWatching> {
  if (!watch) throw new HostFailure("notSupported");
  const check = checkOf({ ...options, memory: checkMemory() });
  const waiting = patience(listener.onStanding);
  const known = knownWorkbook(() => waiting.worked(() => read({ waitsForTyping: true })));
  let stopWatching: StopWatching = () => Promise.resolve();
  let isStopped = false;
  const stop = async (): Promise<void> => {
    isStopped = true;
    waiting.end();
    await stopWatching();
  };
  const refuse = (failure: HostFailure): void => {
    if (isStopped) return;
    listener.onRefusal(failure);
    void stop().catch(() => undefined);
  };
  const follow = oneAtATime(async () => {
    const { snapshot, edited, isNew } = await known.now();
    if (isNew && !isStopped) listener.onResult(check(snapshot, edited));
  }, refuse);
  const hear: ChangeListener = (change) => {
    if (change.kind === "refused") return refuse(change.failure);
    if (change.kind === "delayed") return waiting.wasBusy();
    waiting.hasAnswered();
    note(known, change);
    follow();
  };

  stopWatching = await waiting.worked(() => watch(hear));
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
function note(known: KnownWorkbook, change: Exclude<WorkbookChange, { readonly kind: "refused" | "delayed" }>): void {
  if (change.kind === "cells") known.patch(change);
  else known.forget(change.kind === "refusedWrite" ? "contents" : "contentsAndPlaces");
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
