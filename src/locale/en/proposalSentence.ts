import type { CellChange, Proposal } from "../../core";
import { cellNameIn } from "../cellName";
import { causeNames } from "./causeNames";
import { numbers } from "./numbers";

/** "D12 to 8,530 (two digits swapped)". */
export function proposalSentence(proposal: Proposal, sheet: string): string {
  const change = ({ at, value }: CellChange) => `${cellNameIn(sheet, at)} to ${numbers.count(value)}`;
  const changes = [proposal, ...(proposal.together ?? [])].map(change).join(", ");
  return `${changes} (${causeNames[proposal.cause]})`;
}
