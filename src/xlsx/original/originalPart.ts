import { relationshipsOf } from "../package/parts";
import { packageDraft } from "../write/packageDraft";
import { packageLinks } from "../write/packageLinks";
import { entryAt, type Archive } from "../zip/archive";
import { changedArchive } from "../zip/changedArchive";
import { inflateEntry } from "../zip/inflateEntry";
import type { ArchiveChanges } from "../zip/writeArchive";
import { keptOriginalBytes, keptOriginalOf, type KeptOriginal } from "./keptOriginal";
import { keptThrough } from "./originalOf";

/**
 * A part linked from the package itself in a way that only we know. The standard asks readers to pass over such links and parts
 * (ECMA-376 Part 2, and Part 1, 9.1.7 to 9.1.9); who saves the file anew leaves them out, and is right, for then the bytes mean nothing.
 */
const linkKind = "urn:soat-chi-tieu:original:1";
const originalPath = "soat-chi-tieu/original.bin";
const originalType = "application/octet-stream";

/** What a package keeps of the file that it was; `undefined` when it keeps nothing. */
export function originalIn(archive: Archive): KeptOriginal | undefined {
  const entry = linkedEntry(archive);
  return entry && keptOriginalOf(inflateEntry(archive, entry));
}

function linkedEntry(archive: Archive): ReturnType<typeof entryAt> {
  const path = relationshipsOf(archive, "").find(({ kind }) => kind === linkKind)?.path;
  return path === undefined ? undefined : entryAt(archive, path);
}

/** Changes that also let the package keep its original. */
export function withOriginal(archive: Archive, changes: ArchiveChanges, original: KeptOriginal): ArchiveChanges {
  const known = linkedEntry(archive)?.path;
  const linked = known === undefined ? linkedChanges(archive, changes) : changes;
  const kept = keptThrough(original, archive, linked);
  return kept ? new Map([...linked, [known ?? originalPath, keptOriginalBytes(kept)]]) : withoutOriginal(archive, changes);
}

function linkedChanges(archive: Archive, changes: ArchiveChanges): ArchiveChanges {
  const draft = packageDraft(changedArchive(archive, changes));
  const links = packageLinks(draft, false);
  links.declareType(originalPath, originalType);
  links.link("", { path: originalPath, kind: linkKind });
  return new Map([...changes, ...draft.changes()]);
}

/** Changes that also take the kept original out of the package, if there is one. */
export function withoutOriginal(archive: Archive, changes: ArchiveChanges): ArchiveChanges {
  const known = linkedEntry(archive)?.path;
  if (known === undefined) return changes;
  const draft = packageDraft(changedArchive(archive, changes));
  const links = packageLinks(draft, false);
  links.removePart(known);
  links.unlink("", [known]);
  return new Map([...changes, ...draft.changes()]);
}
