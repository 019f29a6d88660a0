import type { Explanation } from "../explanation/explanation";
import { setOfAll, type VariableSet } from "../system/editSystem";
import type { LinearForm } from "../system/linearForm";

/**
 * The figures that explanations change, parted so that each group has a cause of its own: figures belong together when one broken
 * condition names them both, or when one slip changes them both.
 */
export function groups(broken: readonly LinearForm[], ways: readonly Explanation[]): readonly VariableSet[] {
  const suspects = ways.reduce((set, { changes }) => set | variablesIn(changes), 0);
  const ties = [
    ...broken.map(({ support }) => support & suspects),
    ...ways.flatMap(({ changes }) => blockOf(changes)),
  ];
  const found = ties.filter((tie) => tie !== 0).reduce<readonly VariableSet[]>(joined, []);
  return [...found].sort((one, other) => lowestBit(one) - lowestBit(other));
}

function joined(found: readonly VariableSet[], tie: VariableSet): readonly VariableSet[] {
  const touching = found.filter((group) => (group & tie) !== 0);
  const others = found.filter((group) => (group & tie) === 0);
  return [...others, touching.reduce((set, group) => set | group, tie)];
}

/** Figures that change places or shift together. */
function blockOf(changes: Explanation["changes"]): readonly VariableSet[] {
  const inBlock = changes.filter(({ cause }) => cause === "swappedCells" || cause === "shiftedBlock");
  return inBlock.length === 0 ? [] : [variablesIn(inBlock)];
}

function variablesIn(changes: Explanation["changes"]): VariableSet {
  return setOfAll(changes.map(({ variable }) => variable));
}

function lowestBit(set: VariableSet): number {
  return set & -set;
}
