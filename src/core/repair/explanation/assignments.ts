import { meantFigures } from "../slips/meantFigures";
import { setOf, type VariableSet } from "../system/editSystem";
import { withValue } from "../system/figures";
import { possibleValues, type PossibleValues } from "../system/possibleValues";
import type { Change, RecordUnderRepair } from "./recordUnderRepair";

/** More ways than this to fill one set of cells tell nobody anything. */
const assignmentCountMax = 400;

/**
 * The values that the figures of a set may be changed to, all together: the value that the conditions determine where they do,
 * otherwise every value within the bounds that a total row asks for or that one slip could have turned into what is written, or an
 * unknown value.
 */
export function assignments(record: RecordUnderRepair, set: VariableSet, variables: readonly number[]): readonly (readonly Change[])[] {
  const [variable, ...rest] = variables;
  if (variable === undefined) return [[]];
  const found: (readonly Change[])[] = [];
  for (const value of valuesFor(record, set, variable)) {
    const figures = value === undefined ? record.figures : withValue(record.figures, variable, value);
    const remaining = value === undefined ? set : set & ~setOf(variable);
    for (const others of assignments({ ...record, figures }, remaining, rest)) found.push([{ variable, value }, ...others]);
    if (found.length > assignmentCountMax) break;
  }
  return found;
}

function valuesFor({ system, figures, valuesByTotals }: RecordUnderRepair, set: VariableSet, variable: number): readonly (number | undefined)[] {
  const possible = possibleValues(system, figures, { set, variable });
  if (possible.determined !== undefined) return [possible.determined];
  if (possible.lower > possible.upper) return [];
  const written = figures.values[variable] ?? Number.NaN;
  const known = new Set([...valuesByTotals(variable), ...meantFigures(written, figures)]);
  return [...[...known].filter((value) => isWithin(possible, value)), undefined];
}

function isWithin({ lower, upper }: PossibleValues, value: number): boolean {
  return value >= lower && value <= upper;
}
