import type { Edit } from "../../core";
import { HostFailure } from "./hostFailure";
import type { WorkOptions, Workbook, WorkbookSnapshot } from "./workbook";

/** Edits, and the reading that they were planned from: they are right only while what they touch is still as it was read. */
export interface PlannedEdits {
  readonly edits: readonly Edit[];
  readonly plannedFrom: WorkbookSnapshot;
}

/** Writes, unless there is nothing to write, or the person stopped the work before the first write. */
export async function applied(workbook: Workbook, { edits, plannedFrom }: PlannedEdits, options?: WorkOptions): Promise<void> {
  if (options?.signal?.aborted) throw new HostFailure("cancelled");
  if (edits.length > 0) await workbook.apply(edits, { ...options, plannedFrom });
}
