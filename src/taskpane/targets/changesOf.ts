import type { TargetChange } from "../../app";
import { targetFields } from "../../core";
import type { TargetsState } from "./targetsState";
import { typedDraft, type TypedLine } from "./typedLine";

/** What a person has changed of the targets since they were read, with the lines that are to be written anew just as they are. */
export function changesOf({ lines, removed }: Pick<TargetsState, "lines" | "removed">, rewrittenNumbers: readonly number[] = []): readonly TargetChange[] {
  const standing = lines.flatMap(({ read, draft }, index): readonly TargetChange[] => {
    if (!read) return [{ kind: "added", after: draft }];
    return isTyped(read, draft) || rewrittenNumbers.includes(index + 1) ? [{ kind: "changed", before: read, after: draft }] : [];
  });
  return [...removed.map((before) => ({ kind: "removed", before }) as const), ...standing];
}

function isTyped(read: NonNullable<TypedLine["read"]>, draft: TypedLine["draft"]): boolean {
  const asRead = typedDraft(read);
  return targetFields.some((field) => asRead[field] !== draft[field]);
}
