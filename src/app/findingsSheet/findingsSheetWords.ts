import type { Finding, Proposal, Severity } from "../../core";
import type { Review } from "../review/review";
import type { Verdict } from "../review/verdict";

/** What any list of findings says, in the person's language. */
export interface FindingListWords {
  readonly sheetName: string;
  readonly title: string;
  readonly columns: { readonly number: string; readonly severity: string; readonly unit: string; readonly cell: string; readonly finding: string };
  readonly severity: (severity: Severity) => string;
  readonly sentence: (finding: Finding) => string;
  readonly nothingFound: string;
}

/** Where a finding stands in a review. */
export const reviewStates = ["open", "reopened", "wrong", "right", "fixed", "unclear"] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What the sheet of findings says besides. */
export interface FindingsSheetWords extends FindingListWords {
  readonly columns: FindingListWords["columns"] & { readonly rule: string; readonly proposal: string; readonly state: string; readonly note: string };
  readonly ruleName: (ruleId: string) => string;
  /** Cells of another sheet than the given one bear their sheet's name. */
  readonly proposal: (proposal: Proposal, sheet: string) => string;
  /** Between proposals of which one is to be chosen. */
  readonly or: string;
  readonly state: (state: ReviewState) => string;
  /** Why, who, and when. */
  readonly note: (verdict: Verdict) => string;
  /** How far the review has come, and whether the figures are signed. */
  readonly standing: (review: Review) => string;
}
