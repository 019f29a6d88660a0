import type { PlannedSheet } from "../../core";
import type { WorkOptions } from "./workbook";

/** Makes new workbooks beside the open one, without holding up the pane. */
export interface NewFiles {
  /** The bytes of an .xlsx file with these sheets. Rejects with a `HostFailure` when the work is stopped. */
  readonly make: (sheets: readonly PlannedSheet[], options?: WorkOptions) => Promise<Uint8Array>;
}
