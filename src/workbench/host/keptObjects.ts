import type { HostObject } from "./hostObject";

/** The objects that the client asked to keep beyond a batch, by the ids that it got for them. */
export interface KeptObjects {
  readonly keep: (object: HostObject) => string;
  readonly find: (referenceId: string) => HostObject | undefined;
  readonly idOf: (object: HostObject) => string | undefined;
  readonly release: (referenceId: string) => void;
}

/** Starts with nothing kept. */
export function keptObjects(): KeptObjects {
  const byId = new Map<string, HostObject>();
  const ids = new WeakMap<HostObject, string>();
  let nextNumber = 1;
  return {
    keep: (object) => {
      const id = ids.get(object) ?? `ref-${nextNumber++}`;
      ids.set(object, id);
      byId.set(id, object);
      return id;
    },
    find: (referenceId) => byId.get(referenceId),
    idOf: (object) => ids.get(object),
    release: (referenceId) => void byId.delete(referenceId),
  };
}
