import type { CellChange, Proposal } from "../../core";
import { areaNameIn, cellNameIn } from "../cellName";
import { causeNames } from "./causeNames";
import { numbers } from "./numbers";

/** More changes than these are told by their area. */
const changeCountMax = 6;

/** "D12 thành 8.530 (đảo hai chữ số)". */
export function proposalSentence(proposal: Proposal, sheet: string): string {
  const changes = [proposal, ...(proposal.together ?? [])] as const;
  const change = ({ at, value }: CellChange) => `${cellNameIn(sheet, at)} thành ${numbers.count(value)}`;
  const areaOfMany = () => `${areaNameIn(sheet, [proposal.at, ...changes.slice(1).map(({ at }) => at)])}: ${numbers.count(changes.length)} ô`;
  return `${changes.length > changeCountMax ? areaOfMany() : changes.map(change).join(", ")} (${causeNames[proposal.cause]})`;
}
