import type { Calculator } from "../calculation";
import type { WorkbookDocument } from "../document";
import { runBatch, type BatchRoom } from "./batch";
import { classObjects, workbook } from "./classes";
import { raiseEvents } from "./documentEvents";
import { eventRegistry, type EventEntry } from "./events";
import { hostObject } from "./excelClass";
import type { HostContext } from "./hostContext";
import { keptObjects } from "./keptObjects";
import { liveCells } from "./liveCells";
import { delayForCellEditFlag, objectPathType, type BatchRequest } from "./protocol";
import { serviceNamed } from "./addinService";

/** How a host behaves. */
export interface ExcelHostOptions {
  /** Computes formulas; without one, formulas keep the values that they were loaded with. */
  readonly calculator?: Calculator;
  /** The largest request and response. Excel on the web takes 5 MB. */
  readonly payloadLimitBytes?: number;
  readonly userName?: string;
  /** The clock for comments. */
  readonly now?: () => string;
}

/** What a batch comes back with: an answer, or the number by which Excel refuses the whole batch. */
export type QueryReply = { readonly text: string } | { readonly status: number };

/** Plays Excel to the office.js client over one open workbook. */
export interface ExcelHost {
  /** Answers one batch: the client's JSON text in, our JSON text out. */
  readonly processQuery: (bodyText: string, requestFlags: number) => Promise<QueryReply>;
  /** Where events go; set by the transport. */
  readonly onEvents: (deliver: (entries: readonly EventEntry[]) => void) => void;
  /** Stops to listen to the document. */
  readonly close: () => void;
}

/** The numbers by which Excel refuses a whole batch. */
export const refusalStatus = { cellEditMode: 5004, requestTooLarge: 5103, responseTooLarge: 5104, general: 5001 } as const;

const fiveMegabytes = 5 * 1024 * 1024;

/** A host over a document. Batches run one after the other. */
export function excelHost(document: WorkbookDocument, options: ExcelHostOptions = {}): ExcelHost {
  let deliver: (entries: readonly EventEntry[]) => void = () => undefined;
  const events = eventRegistry((entries) => deliver(entries));
  const kept = keptObjects();
  const { calculator, payloadLimitBytes = fiveMegabytes } = options;
  const context = contextOf({ document, events, release: kept.release }, options);
  const tellEvents = raiseEvents(document, events);
  const stop = document.listen((change, source) => {
    context.live.follow(change);
    tellEvents(change, source);
  });
  const room: BatchRoom = {
    workbook: hostObject(workbook, context),
    kept: kept.find,
    service: serviceNamed,
    settle: () => calculator?.settle(),
    keep: kept.keep,
    referenceIdOf: kept.idOf,
  };
  let previous: Promise<unknown> = Promise.resolve();

  return {
    processQuery: (bodyText, requestFlags) => {
      const next = previous.then(() => answerOf({ bodyText, requestFlags }, { document, room, calculator, payloadLimitBytes }));
      previous = next.catch(() => undefined);
      return next.finally(events.flush);
    },
    onEvents: (to) => {
      deliver = to;
    },
    close: stop,
  };
}

/** What answers a batch. */
interface Answering {
  readonly document: WorkbookDocument;
  readonly room: BatchRoom;
  readonly calculator: Calculator | undefined;
  readonly payloadLimitBytes: number;
}

async function answerOf(query: { readonly bodyText: string; readonly requestFlags: number }, answering: Answering): Promise<QueryReply> {
  const { document, room, calculator, payloadLimitBytes } = answering;
  if (byteLength(query.bodyText) > payloadLimitBytes) return { status: refusalStatus.requestTooLarge };
  const request: BatchRequest = JSON.parse(query.bodyText);
  if (document.isEditing() && !isServiceCall(request)) {
    if ((query.requestFlags & delayForCellEditFlag) === 0) return { status: refusalStatus.cellEditMode };
    await editingEnds(document);
  }
  const response = await runBatch(request, room);
  await calculator?.settle();
  const text = JSON.stringify(response);
  return byteLength(text) > payloadLimitBytes ? { status: refusalStatus.responseTooLarge } : { text };
}

function contextOf(
  { document, events, release }: Pick<HostContext, "document" | "events" | "release">,
  { calculator, userName = "Người dùng", now = () => new Date().toISOString() }: ExcelHostOptions,
): HostContext {
  return {
    document,
    events,
    release,
    live: liveCells(),
    objects: classObjects,
    change: (change) => document.apply(change, "host"),
    newId: (kind) => `${kind}-${crypto.randomUUID()}`,
    recalculate: () => calculator?.recalculateAll(),
    userName,
    now,
  };
}

/** A call that is about the add-in and not about the workbook; it is answered at any time. */
function isServiceCall({ ObjectPaths: paths }: BatchRequest): boolean {
  return Object.values(paths).every(({ ObjectPathType: type }) => type === objectPathType.newObject);
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function editingEnds(document: WorkbookDocument): Promise<void> {
  return new Promise((resolve) => {
    const stop = document.listen(() => {
      if (document.isEditing()) return;
      stop();
      resolve();
    });
  });
}
