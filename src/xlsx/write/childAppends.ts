import type { XmlElement } from "../xml/element";
import type { Splice } from "../xml/splice";

interface Appended {
  readonly parent: XmlElement;
  readonly pieces: string[];
}

/** Gathers elements to be added at the end of others, since one that is closed in itself can be opened only once. */
export interface ChildAppends {
  readonly append: (path: string, parent: XmlElement, xml: string) => void;
  readonly paths: () => Iterable<string>;
  readonly splicesOf: (path: string) => readonly Splice[];
}

/** Begins to gather additions. */
export function childAppends(): ChildAppends {
  const byPath = new Map<string, Map<number, Appended>>();
  return {
    append: (path, parent, xml) => {
      const parents = byPath.get(path) ?? new Map<number, Appended>();
      const appended = parents.get(parent.start) ?? { parent, pieces: [] };
      appended.pieces.push(xml);
      parents.set(parent.start, appended);
      byPath.set(path, parents);
    },
    paths: () => byPath.keys(),
    splicesOf: (path) => [...(byPath.get(path)?.values() ?? [])].map(({ parent, pieces }) => insideSplice(parent, pieces.join(""))),
  };
}

/** Puts something at the end of an element, opening it when it is closed in itself. */
export function insideSplice(parent: XmlElement, xml: string): Splice {
  if (!parent.isSelfClosed) return { start: parent.closeStart, end: parent.closeStart, text: xml };
  return { start: parent.end - 2, end: parent.end, text: `>${xml}</${parent.prefix}${parent.name}>` };
}
