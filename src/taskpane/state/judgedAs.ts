import type { Review, Verdict } from "../../app";
import type { Finding } from "../../core";

/** What a person said of a finding; "reopened" where its figures are not what the person saw. */
export interface Judged {
  readonly kind: "wrong" | "reopened" | "right";
  readonly verdict: Verdict;
}

/** What was said of a finding; `undefined` where nobody has looked at it. */
export function judgedAs(review: Review | undefined, { id }: Finding): Judged | undefined {
  for (const kind of ["wrong", "reopened"] as const) {
    const verdict = review?.[kind].get(id);
    if (verdict) return { kind, verdict };
  }
  const right = review?.right.find(({ finding }) => finding.id === id);
  return right && { kind: "right", verdict: right.verdict };
}
