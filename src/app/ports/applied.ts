import type { Edit } from "../../core";
import { HostFailure } from "./hostFailure";
import type { WorkOptions, Workbook } from "./workbook";

/** Writes, unless there is nothing to write, or the person stopped the work before the first write. */
export async function applied(workbook: Workbook, edits: readonly Edit[], options?: WorkOptions): Promise<void> {
  if (options?.signal?.aborted) throw new HostFailure("cancelled");
  if (edits.length > 0) await workbook.apply(edits, options);
}
