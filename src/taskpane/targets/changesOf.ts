import type { TargetChange } from "../../app";
import { targetFields, type TargetDraft } from "../../core";
import type { TargetsState } from "./targetsState";
import { typedDraft, type TypedLine } from "./typedLine";

/** What a person has changed of the targets since they were read, with the lines that are to be written anew just as they are. */
export function changesOf({ lines, removed }: Pick<TargetsState, "lines" | "removed">, rewrittenNumbers: readonly number[] = []): readonly TargetChange[] {
  const standing = lines.flatMap(({ read, draft }, index): readonly TargetChange[] => {
    if (!read) return [{ kind: "added", after: draft }];
    const after = asLeft(read, draft);
    return targetFields.some((field) => after[field] !== read[field]) || rewrittenNumbers.includes(index + 1) ? [{ kind: "changed", before: read, after }] : [];
  });
  return [...removed.map((before) => ({ kind: "removed", before }) as const), ...standing];
}

/** The line with what was typed in it; what the person left alone is as the sheet has it, and no number becomes a text. */
function asLeft(read: TargetDraft, draft: TypedLine["draft"]): TargetDraft {
  const asRead = typedDraft(read);
  const leftAlone = targetFields.filter((field) => asRead[field] === draft[field]);
  return { ...draft, ...Object.fromEntries(leftAlone.map((field) => [field, read[field]])) };
}
