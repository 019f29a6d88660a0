import type { CellContent, Finding, Proposal } from "../../core";

/** A person's click on a proposal. */
export interface RepairRequest {
  readonly finding: Finding;
  readonly proposal: Proposal;
  /** What the cells held when the person read the proposal. */
  readonly seen: readonly CellContent[];
  /** The time on the person's clock: "2026-11-22T08:05". */
  readonly time: string;
}
