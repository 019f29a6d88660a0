import { eventType } from "./events";
import type { HostContext } from "./hostContext";

type EventNames = { readonly [wireName: string]: number };
type Registration<Target> = { readonly [wireName: string]: (target: Target) => void };

/** Events of one sheet, by the part of their wire name that registering and unregistering share. */
export const sheetEvents: EventNames = {
  DataChangedEvent: eventType.changed,
  ActivatedEvent: eventType.activated,
  DeactivatedEvent: eventType.deactivated,
  SelectionChangedEvent: eventType.selectionChanged,
  CalculatedEvent: eventType.calculated,
  FormatChangedEvent: eventType.formatChanged,
  RowHiddenChangedEvent: eventType.rowHidden,
  EventNameChanged: eventType.nameChanged,
  EventVisibilityChanged: eventType.visibilityChanged,
};

/** Events of the list of sheets: those of every sheet, and of the list itself. */
export const sheetListEvents: EventNames = {
  ...sheetEvents,
  AddedEvent: eventType.added,
  DeletedEvent: eventType.deleted,
  EventMoved: eventType.moved,
};

/** The members by which a client begins and ends to listen to some events. */
export function eventRegistration<Target>(
  events: EventNames,
  listen: (target: Target) => { readonly context: HostContext; readonly targetId: string },
): Registration<Target> {
  const members: [string, (target: Target) => void][] = [];
  for (const [name, type] of Object.entries(events)) {
    members.push([`_Register${name}`, (target) => listen(target).context.events.register(type, listen(target).targetId)]);
    members.push([`_Unregister${name}`, (target) => listen(target).context.events.unregister(type, listen(target).targetId)]);
  }
  return Object.fromEntries(members);
}
