import { isIn, setOf } from "../system/editSystem";
import { withValue, type Figures } from "../system/figures";
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
  const { columnOrder } = record;
  const found: (readonly Change[])[] = [];
  for (const step of [1, -1]) {
    for (let first = 0; first < columnOrder.length; first++) {
      for (let last = first + blockLengthMin - 1; last < columnOrder.length; last++) {
        const changes = movedBack(record, columnOrder.slice(first, last + 1), step);
        if (changes) found.push(changes);
      }
    }
  }
  return found;
}

/** The block with each figure taken from its neighbour, if that mends the record. */
function movedBack(record: RecordUnderRepair, block: readonly number[], step: number): readonly Change[] | undefined {
  const ordered = step > 0 ? block : [...block].reverse();
  const taken = ordered.slice(0, -1).map((variable, index) => ({ variable, value: record.figures.values[ordered[index + 1] ?? -1] ?? Number.NaN }));
  const pushedOut = ordered[ordered.length - 1];
  if (pushedOut === undefined || taken.some(({ value }) => Number.isNaN(value)) || touchesFixed(record, ordered)) return undefined;
  const moved = taken.reduce((figures: Figures, { variable, value }) => withValue(figures, variable, value), record.figures);
  const { determined } = possibleValues(record.system, moved, { set: setOf(pushedOut), variable: pushedOut });
  if (determined === undefined) return undefined;
  const mended = withValue(moved, pushedOut, determined);
  if (record.system.forms.some((form) => isBroken(form, mended))) return undefined;
  const changes = [...taken, { variable: pushedOut, value: determined }];
  return changes.filter(({ variable, value }) => value !== record.figures.values[variable]);
}

function touchesFixed({ system }: RecordUnderRepair, variables: readonly number[]): boolean {
  const fixed = system.variables.reduce((set, { weight }, variable) => (Number.isFinite(weight) ? set : set | setOf(variable)), 0);
  return variables.some((variable) => isIn(fixed, variable));
}
