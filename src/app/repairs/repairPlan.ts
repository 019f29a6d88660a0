import { cellAddress, isSameCell, type CellRef, type Edit, type Finding, type Proposal } from "../../core";
import type { CheckOutcome, DecisionRefusal } from "../outcomes";
import { cellReader } from "../ports/cellReader";
import type { WorkbookSnapshot } from "../ports/workbook";
import type { JournalEntry } from "./journalEntry";
import { journalledWrites, type CellWrite } from "./journalledWrites";
import { changesOf, obstacleOf } from "./offer";
import { repairedFormat } from "./repairedFormat";
import type { RepairRequest } from "./repairRequest";

/** The edits that carry out a proposal, with what the journal says of it; or why that cannot be. */
export type RepairPlan =
  | { readonly kind: "planned"; readonly edits: readonly Edit[]; readonly entry: JournalEntry }
  | { readonly kind: "refused"; readonly reason: DecisionRefusal; readonly at: CellRef };

/**
 * Plans a correction that a person clicked for. `checked` is a new check of the workbook as it is now: a cell that no longer holds
 * what the person saw stays, and so does everything when the finding no longer proposes the same.
 */
export function repairPlan(snapshot: WorkbookSnapshot, checked: CheckOutcome, request: RepairRequest): RepairPlan {
  const { finding, proposal, seen } = request;
  const read = cellReader(snapshot);
  const changes = changesOf(proposal);
  for (const [index, { at }] of changes.entries()) {
    const cell = read(at);
    if (!cell || !isSameContent(cell.content, seen[index] ?? null)) return { kind: "refused", reason: "cellChanged", at };
    const obstacle = obstacleOf(cell);
    if (obstacle) return { kind: "refused", reason: obstacle, at };
  }
  if (!stillOffers(checked, finding, proposal)) return { kind: "refused", reason: "findingChanged", at: proposal.at };

  const told = { kind: "correction", time: request.time, findingId: finding.id, ruleId: finding.ruleId, cause: proposal.cause, recordLabel: finding.recordLabel } as const;
  const writes = changes.map(({ at, value }): CellWrite => {
    const before = read(at);
    if (!before) throw new RangeError(`no cell ${cellAddress(at.rowIndex, at.columnIndex)} was read to repair`);
    return { at, before, after: { value, numberFormat: repairedFormat(snapshot, at, before.numberFormat) } };
  });
  const { entries, edits } = journalledWrites(snapshot, [{ told, writes }]);
  const [entry] = entries;
  if (!entry) throw new RangeError(`a proposal of ${finding.id} changes no cell`);
  return { kind: "planned", edits, entry };
}

function isSameContent(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function stillOffers({ offers }: CheckOutcome, { id }: Finding, wanted: Proposal): boolean {
  return (offers.get(id) ?? []).some(({ proposal }) => proposal.cause === wanted.cause && changesTheSame(proposal, wanted));
}

function changesTheSame(one: Proposal, other: Proposal): boolean {
  const [ones, others] = [changesOf(one), changesOf(other)];
  return ones.length === others.length && ones.every(({ at, value }, index) => {
    const change = others[index];
    return change !== undefined && value === change.value && isSameCell(at, change.at);
  });
}
