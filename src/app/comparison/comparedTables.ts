import type { ComparedTable, RecordSet } from "../../core";
import type { Submission } from "../batch/submission";
import { provinceOf } from "../batch/provinceOf";

/** The tables of a workbook with the province whose offices each lists. `file` is `undefined` for the open workbook. */
export function comparedTables(submission: Submission, file: string | undefined): readonly ComparedTable[] {
  return submission.outcome.recognition.tables.map((set): ComparedTable => {
    const province = ownerOf(set, submission);
    return { set, ...(file !== undefined && { file }), ...(province !== undefined && { province }) };
  });
}

/** A name that stood on no day of the period may still be a province's, as in a table of 2025 that is made on the 63. */
function ownerOf(set: RecordSet, submission: Submission): string | undefined {
  return provinceOf(set, submission) ?? provinceOf({ ...set, period: undefined }, submission);
}
