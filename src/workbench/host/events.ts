import type { Json, JsonObject } from "./json";

/** Events, as office.js numbers them. */
export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHidden: 22,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** The target of events of the whole workbook. */
export const workbookTarget = "Workbook";

/** One event on its way to the add-in: category, type, target, JSON text, id, whether another person caused it. */
export type EventEntry = readonly [category: number, type: number, targetId: string, message: string, id: number, isRemote: boolean];

/** Which events the add-in listens to. */
export interface EventRegistry {
  readonly register: (type: number, targetId: string) => void;
  readonly unregister: (type: number, targetId: string) => void;
  /** Whether the add-in wants events at all. */
  readonly isEnabled: () => boolean;
  readonly setEnabled: (isEnabled: boolean) => void;
  /** Queues an event for a sheet: once for those who listen to the sheet, once for those who listen to all. */
  readonly raise: (type: number, sheetId: string, message: JsonObject) => void;
  /** Delivers at once what was raised: an answer never overtakes the events before it. */
  readonly flush: () => void;
}

/** Messages of the rich API travel under this category. */
const richApiCategory = 65_536;

/**
 * Starts without listeners. `deliver` gets what was raised, as soon as the work in hand is done and before anything else is: a timer
 * would let the grid be drawn first, for which Excel has a program of its own.
 */
export function eventRegistry(deliver: (entries: readonly EventEntry[]) => void): EventRegistry {
  const listeners = new Map<string, number>();
  let isEnabled = true;
  let queue: EventEntry[] = [];
  let nextId = 1;

  const count = (type: number, targetId: string, by: number): void => {
    const key = `${type}|${targetId}`;
    listeners.set(key, Math.max(0, (listeners.get(key) ?? 0) + by));
  };
  const flush = (): void => {
    if (queue.length === 0) return;
    const entries = queue;
    queue = [];
    deliver(entries);
  };
  const push = (type: number, targetId: string, message: Json): void => {
    if ((listeners.get(`${type}|${targetId}`) ?? 0) === 0) return;
    if (queue.length === 0) queueMicrotask(flush);
    queue.push([richApiCategory, type, targetId, JSON.stringify(message), nextId++, false]);
  };

  return {
    register: (type, targetId) => count(type, targetId, 1),
    unregister: (type, targetId) => count(type, targetId, -1),
    isEnabled: () => isEnabled,
    setEnabled: (enabled) => {
      isEnabled = enabled;
    },
    raise: (type, sheetId, message) => {
      if (!isEnabled) return;
      push(type, sheetId, message);
      push(type, workbookTarget, message);
    },
    flush,
  };
}
