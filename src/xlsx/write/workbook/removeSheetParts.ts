import { relationshipsOf } from "../../package/parts";
import type { Archive } from "../../zip/archive";
import type { PackageDraft } from "../packageDraft";
import type { PackageLinks } from "../packageLinks";

/** Takes the part of a sheet away, and with it every part that only this sheet leads to (its drawings, notes, tables). */
export function removeSheetParts(draft: PackageDraft, links: PackageLinks, sheetPath: string): void {
  const targets = targetsByPart(draft.archive);
  const gone = new Set([sheetPath]);
  for (const path of gone) {
    for (const target of targets.get(path) ?? []) {
      const isUsedElsewhere = [...targets].some(([owner, list]) => !gone.has(owner) && list.includes(target));
      if (!isUsedElsewhere) gone.add(target);
    }
  }
  for (const path of gone) links.removePart(path);
}

/** Which parts each part leads to. */
function targetsByPart(archive: Archive): ReadonlyMap<string, readonly string[]> {
  const owners = [...archive.entries.values()].flatMap(({ path }) => {
    const match = /^(.*?)_rels\/([^/]*)\.rels$/.exec(path);
    return match ? [`${match[1] ?? ""}${match[2] ?? ""}`] : [];
  });
  return new Map(owners.map((owner) => [owner, relationshipsOf(archive, owner).flatMap(({ path }) => path ?? [])]));
}
