import type { CheckedClaim } from "../../core";

/** A stretch of a text: a figure with its verdict, or what stands between two. */
export interface TextPart {
  readonly start: number;
  readonly text: string;
  readonly checked: CheckedClaim | undefined;
}

/** The whole text in stretches, in order. */
export function textParts(text: string, checked: readonly CheckedClaim[]): readonly TextPart[] {
  let end = 0;
  const parts = checked.flatMap((one): readonly TextPart[] => {
    const { claim } = one;
    const between = { start: end, text: text.slice(end, claim.start), checked: undefined };
    end = claim.end;
    return [between, { start: claim.start, text: text.slice(claim.start, claim.end), checked: one }];
  });
  return [...parts, { start: end, text: text.slice(end), checked: undefined }].filter((part) => part.text !== "");
}
