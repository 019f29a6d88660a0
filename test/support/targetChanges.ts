import type { TargetChange, TargetOutcome } from "../../src/app";
import type { TargetDraft } from "../../src/core";

/** Lines of targets that a person has typed anew. */
export const added = (...drafts: readonly TargetDraft[]): readonly TargetChange[] => drafts.map((after) => ({ kind: "added", after }));

/** What makes a list of targets another one, where lines differ in their units only. */
export function changesTo(drafts: readonly TargetDraft[], { lines }: Pick<TargetOutcome, "lines">): readonly TargetChange[] {
  const standing = new Set(lines.map(({ draft }) => draft.unit));
  const wanted = new Set(drafts.map(({ unit }) => unit));
  const removed = lines.flatMap(({ draft }): readonly TargetChange[] => (wanted.has(draft.unit) ? [] : [{ kind: "removed", before: draft }]));
  return [...removed, ...added(...drafts.filter(({ unit }) => !standing.has(unit)))];
}

/** Lines that a person has looked at, each as they want it now; a line that stays the same is written anew all the same. */
export function changed({ lines }: Pick<TargetOutcome, "lines">, after: (draft: TargetDraft) => TargetDraft = (draft) => draft): readonly TargetChange[] {
  return lines.map(({ draft }) => ({ kind: "changed", before: draft, after: after(draft) }));
}
