import { setOf, setOfAll } from "../system/editSystem";
import { possibleValues } from "../system/possibleValues";
import { isBroken } from "../system/residual";
import type { Change, RecordUnderRepair } from "./recordUnderRepair";

/** Fewer figures than this do not make a block. */
const blockLengthMin = 3;

/**
 * Every block of neighbouring figures that satisfies all conditions once it moves back by one column.
 * The figure that was pushed out of the block is the one that the conditions determine.
 */
export function shifts(record: RecordUnderRepair): readonly (readonly Change[])[] {
  const { columnOrder, system, figures } = record;
  const fixed = setOfAll(system.variables.flatMap(({ weight }, variable) => (Number.isFinite(weight) ? [] : [variable])));
  const broken = system.forms.filter((form) => isBroken(form, figures));
  const found: (readonly Change[])[] = [];
  for (let first = 0; first < columnOrder.length; first++) {
    for (let last = first + blockLengthMin - 1; last < columnOrder.length; last++) {
      const block = columnOrder.slice(first, last + 1);
      const set = setOfAll(block);
      // A block leaves every condition broken that has no figure in it.
      if ((set & fixed) !== 0 || broken.some(({ support }) => (support & set) === 0)) continue;
      for (const ordered of [block, [...block].reverse()]) {
        const changes = movedBack(record, ordered);
        if (changes) found.push(changes);
      }
    }
  }
  return found;
}

/** The block with each figure taken from the next one, if that mends the record. */
function movedBack({ system, figures }: RecordUnderRepair, block: readonly number[]): readonly Change[] | undefined {
  const written = block.map((variable) => figures.values[variable] ?? Number.NaN);
  if (written.slice(1).some((value) => Number.isNaN(value))) return undefined;
  const pushedOut = block[block.length - 1] ?? -1;
  const values = Float64Array.from(figures.values);
  block.slice(0, -1).forEach((variable, index) => {
    values[variable] = written[index + 1] ?? Number.NaN;
  });
  const { determined } = possibleValues(system, { ...figures, values }, { set: setOf(pushedOut), variable: pushedOut });
  if (determined === undefined) return undefined;
  values[pushedOut] = determined;
  if (system.forms.some((form) => isBroken(form, { ...figures, values }))) return undefined;
  return block.map((variable) => ({ variable, value: values[variable] })).filter(({ value }, index) => value !== written[index]);
}
