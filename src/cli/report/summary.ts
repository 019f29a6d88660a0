import type { NationalSummary, Submission } from "../../app";
import type { FailedFile } from "./fileReport";

/** A summary, where it comes from, and the files that could not be read. */
export interface Summary {
  readonly national: NationalSummary;
  readonly submissions: readonly Submission[];
  readonly failed: readonly FailedFile[];
}
