import { brokenFile } from "../brokenFile";
import { decodedText, type DecodedText } from "../xml/encoding";
import type { XmlElement } from "../xml/element";
import { parseXml } from "../xml/parseXml";
import { spliced, type Splice } from "../xml/splice";
import { entryAt, type Archive } from "../zip/archive";
import { inflateEntry } from "../zip/inflateEntry";
import type { ArchiveChanges } from "../zip/writeArchive";
import { childAppends } from "./childAppends";

/** The parts of a package while changes are being gathered. All places are those of the text before any change. */
export interface PackageDraft {
  readonly archive: Archive;
  readonly has: (path: string) => boolean;
  /** The text before any change, also of a part that was added. */
  readonly text: (path: string) => string;
  /** The text with all changes so far. */
  readonly changedText: (path: string) => string;
  readonly tree: (path: string) => XmlElement;
  readonly splice: (path: string, splice: Splice) => void;
  /** Adds an element as the last child of another. */
  readonly append: (path: string, parent: XmlElement, xml: string) => void;
  /** Adds a part; its text can then be changed like that of any other. */
  readonly add: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  readonly changes: () => ArchiveChanges;
}

/** Begins to gather changes of a package. */
export function packageDraft(archive: Archive): PackageDraft {
  const added = new Set<string>();
  const removed = new Set<string>();
  const splices = new Map<string, Splice[]>();
  const appends = childAppends();
  const sources = remembered((path) => readSource(archive, path));
  const trees = remembered((path) => parseXml(sources.get(path).text));

  const changedText = (path: string): string => spliced(sources.get(path).text, [...(splices.get(path) ?? []), ...appends.splicesOf(path)]);

  return {
    archive,
    has: (path) => !removed.has(path) && (added.has(path) || entryAt(archive, path) !== undefined),
    text: (path) => sources.get(path).text,
    changedText,
    tree: trees.get,
    splice: (path, one) => {
      const list = splices.get(path) ?? [];
      list.push(one);
      splices.set(path, list);
    },
    append: appends.append,
    add: (path, text) => {
      added.add(path);
      removed.delete(path);
      trees.forget(path);
      sources.set(path, { text, encode: (changed) => new TextEncoder().encode(changed) });
    },
    remove: (path) => {
      if (!added.delete(path)) removed.add(path);
    },
    changes: () => {
      const kept = new Set([...added, ...splices.keys(), ...appends.paths()].filter((path) => !removed.has(path)));
      const contents = [...kept].map((path): readonly [string, Uint8Array] => [path, sources.get(path).encode(changedText(path))]);
      return new Map<string, Uint8Array | undefined>([...contents, ...[...removed].map((path): readonly [string, undefined] => [path, undefined])]);
    },
  };
}

interface Remembered<Value> {
  readonly get: (path: string) => Value;
  readonly set: (path: string, value: Value) => void;
  readonly forget: (path: string) => void;
}

/** Values by path, each made once. */
function remembered<Value>(make: (path: string) => Value): Remembered<Value> {
  const known = new Map<string, Value>();
  return {
    get: (path) => {
      const value = known.get(path) ?? make(path);
      known.set(path, value);
      return value;
    },
    set: (path, value) => void known.set(path, value),
    forget: (path) => void known.delete(path),
  };
}

function readSource(archive: Archive, path: string): DecodedText {
  const entry = entryAt(archive, path);
  if (!entry) throw brokenFile(`no part ${path}`);
  return decodedText(inflateEntry(archive, entry));
}
