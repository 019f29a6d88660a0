import { eventType } from "./events";
import type { HostContext } from "./hostContext";

type Registration<Target> = { readonly [wireName: string]: (target: Target) => void };

/** The wire name of the part that the register and unregister members of an event share. */
const wireNames: { readonly [name: string]: number } = {
  DataChangedEvent: eventType.changed,
  ActivatedEvent: eventType.activated,
  DeactivatedEvent: eventType.deactivated,
  AddedEvent: eventType.added,
  SelectionChangedEvent: eventType.selectionChanged,
  DeletedEvent: eventType.deleted,
  CalculatedEvent: eventType.calculated,
  FormatChangedEvent: eventType.formatChanged,
  RowHiddenChangedEvent: eventType.rowHidden,
  EventNameChanged: eventType.nameChanged,
  EventVisibilityChanged: eventType.visibilityChanged,
  EventMoved: eventType.moved,
};

/** The members by which a client begins and ends to listen to a sheet, or to all sheets. */
export function eventRegistration<Target>(
  listen: (target: Target) => { readonly context: HostContext; readonly targetId: string },
): Registration<Target> {
  const members: [string, (target: Target) => void][] = [];
  for (const [name, type] of Object.entries(wireNames)) {
    members.push([`_Register${name}`, (target) => listen(target).context.events.register(type, listen(target).targetId)]);
    members.push([`_Unregister${name}`, (target) => listen(target).context.events.unregister(type, listen(target).targetId)]);
  }
  return Object.fromEntries(members);
}
