import { cellAddress, type CellRef, type Finding, type Proposal } from "../../../core";
import type { Words } from "../../../locale";

/** A finding for other programs. */
export function jsonFinding(finding: Finding, words: Words) {
  const { id, ruleId, severity, code, cells, recordLabel, side, facts, proposals } = finding;
  return {
    id,
    ruleId,
    severity,
    code,
    message: words.findingSentence(finding),
    cells: cells.map(jsonPlace),
    recordLabel,
    side: side ?? null,
    facts,
    proposals: proposals.map(proposalOf),
  };
}

function proposalOf({ at, value, cause, together = [], isClear }: Proposal) {
  return { ...jsonPlace(at), value, cause, isClear: isClear === true, together: together.map((change) => ({ ...jsonPlace(change.at), value: change.value })) };
}

/** A cell by its sheet and address. */
export function jsonPlace({ sheet, rowIndex, columnIndex }: CellRef) {
  return { sheet, address: cellAddress(rowIndex, columnIndex) };
}
