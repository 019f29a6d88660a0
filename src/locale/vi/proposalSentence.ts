import type { CellChange, Proposal } from "../../core";
import { cellNameIn } from "../cellName";
import { causeNames } from "./causeNames";
import { numbers } from "./numbers";

/** "D12 thành 8.530 (đảo hai chữ số)". */
export function proposalSentence(proposal: Proposal, sheet: string): string {
  const change = ({ at, value }: CellChange) => `${cellNameIn(sheet, at)} thành ${numbers.count(value)}`;
  const changes = [proposal, ...(proposal.together ?? [])].map(change).join(", ");
  return `${changes} (${causeNames[proposal.cause]})`;
}
