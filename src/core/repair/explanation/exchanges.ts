import { setOf } from "../system/editSystem";
import type { LinearForm } from "../system/linearForm";
import { isBroken } from "../system/residual";
import type { Change, RecordUnderRepair } from "./recordUnderRepair";

/** Every pair of figures that satisfies all conditions once the two change places. */
export function exchanges({ system, figures }: RecordUnderRepair): readonly (readonly Change[])[] {
  const broken = system.forms.filter((form) => isBroken(form, figures));
  const values = Float64Array.from(figures.values);
  const trial = { values, scale: figures.scale };
  const found: (readonly Change[])[] = [];
  for (const [one, other] of pairsTouching(broken, system.variables.length)) {
    const [first = Number.NaN, second = Number.NaN] = [values[one], values[other]];
    if (first === second || Number.isNaN(first + second)) continue;
    values[one] = second;
    values[other] = first;
    const isMended = !broken.some((form) => isBroken(form, trial)) && !system.forms.some((form) => isBroken(form, trial));
    if (isMended) found.push([{ variable: one, value: second }, { variable: other, value: first }]);
    values[one] = first;
    values[other] = second;
  }
  return found.filter((changes) => changes.every(({ variable }) => Number.isFinite(system.variables[variable]?.weight)));
}

/** The pairs that take part in every broken condition: one that leaves a condition out cannot mend it. */
function pairsTouching(broken: readonly LinearForm[], count: number): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++) {
      const pair = setOf(one) | setOf(other);
      if (broken.every(({ support }) => (support & pair) !== 0)) pairs.push([one, other]);
    }
  }
  return pairs;
}
