import { cellAddress, isSameCell, type CellRef, type Edit, type Finding, type Proposal } from "../../core";
import { ledgerOf, textOfLedger } from "../ownership/ledger";
import type { CheckOutcome, DecisionRefusal } from "../outcomes";
import { cellReader, type ReadCell } from "../ports/cellReader";
import type { WorkbookSnapshot } from "../ports/workbook";
import { repairNamePrefix, type JournalEntry, type PlainContent, type RepairedCell } from "./journalEntry";
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

  const firstNumber = nextRepairNumber(snapshot);
  const cells = changes.map(({ at, value }, index) => repairedCell(snapshot, { at, value, cell: read(at), name: `${repairNamePrefix}${firstNumber + index}` }));
  const entry: JournalEntry = {
    id: `${repairNamePrefix}${firstNumber}`,
    time: request.time,
    findingId: finding.id,
    ruleId: finding.ruleId,
    cause: proposal.cause,
    recordLabel: finding.recordLabel,
    cells,
  };
  return { kind: "planned", edits: editsOf(snapshot, entry, changes.map(({ at }) => at)), entry };
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

/** Names are never used twice, not even after their entry is gone. */
function nextRepairNumber({ ownedNames, ledgerText }: WorkbookSnapshot): number {
  const known = [...ownedNames, ...(ledgerOf(ledgerText).journal ?? []).flatMap(({ cells }) => cells)];
  const numbers = known.filter(({ name }) => name.startsWith(repairNamePrefix)).map(({ name }) => Number(name.slice(repairNamePrefix.length)));
  return 1 + Math.max(0, ...numbers.filter(Number.isInteger));
}

interface CellToRepair {
  readonly at: CellRef;
  readonly value: number;
  readonly cell: ReadCell | undefined;
  readonly name: string;
}

function repairedCell(snapshot: WorkbookSnapshot, { at, value, cell, name }: CellToRepair): RepairedCell {
  if (!cell) throw new RangeError(`no cell ${cellAddress(at.rowIndex, at.columnIndex)} was read to repair`);
  const { content, numberFormat } = cell;
  return { name, before: { content: content as PlainContent, numberFormat }, after: { value, numberFormat: repairedFormat(snapshot, at, numberFormat) } };
}

/** The ledger goes first and each name before its cell: whatever happens after it, it is known what stood in the cells, and where they are. */
function editsOf(snapshot: WorkbookSnapshot, entry: JournalEntry, places: readonly CellRef[]): readonly Edit[] {
  const ledger = ledgerOf(snapshot.ledgerText);
  const text = textOfLedger({ ...ledger, journal: [...(ledger.journal ?? []), entry] });
  return [
    { kind: "setLedger", text },
    ...entry.cells.flatMap(({ name, before, after }, index): readonly Edit[] => {
      const place = places[index];
      if (!place) return [];
      const { sheet, rowIndex, columnIndex } = place;
      const area = { firstRowIndex: rowIndex, lastRowIndex: rowIndex, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex };
      const numberFormats = after.numberFormat === before.numberFormat ? undefined : [[after.numberFormat]];
      return [
        { kind: "addOwnedName", name, sheet, area },
        { kind: "setCells", sheet, area, inputs: [[{ kind: "number", value: after.value }]], numberFormats },
      ];
    }),
  ];
}
