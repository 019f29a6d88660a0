import { isBroken } from "../system/residual";
import type { Change, RecordUnderRepair } from "./recordUnderRepair";

/** Every pair of figures that satisfies all conditions once the two change places. */
export function exchanges({ system, figures }: RecordUnderRepair): readonly (readonly Change[])[] {
  const broken = system.forms.filter((form) => isBroken(form, figures));
  const values = Float64Array.from(figures.values);
  const trial = { values, scale: figures.scale };
  const found: (readonly Change[])[] = [];
  const isMended = () => !broken.some((form) => isBroken(form, trial)) && !system.forms.some((form) => isBroken(form, trial));
  for (const [one, other] of exchangeablePairs({ system, figures })) {
    const [first = Number.NaN, second = Number.NaN] = [figures.values[one], figures.values[other]];
    values[one] = second;
    values[other] = first;
    if (isMended()) found.push([{ variable: one, value: second }, { variable: other, value: first }]);
    values[one] = first;
    values[other] = second;
  }
  return found;
}

/** Pairs of different figures that may both be changed. */
function exchangeablePairs({ system, figures }: Pick<RecordUnderRepair, "system" | "figures">): readonly (readonly [number, number])[] {
  const changeable = [...figures.values.keys()].filter((variable) => !Number.isNaN(figures.values[variable]) && Number.isFinite(system.variables[variable]?.weight));
  return changeable.flatMap((one, position) =>
    changeable.slice(position + 1).flatMap((other): readonly (readonly [number, number])[] => (figures.values[one] === figures.values[other] ? [] : [[one, other]])),
  );
}
