import type { TemplateUnit } from "./templateRequest";

/** A row of figures: one that a person fills in, or the sum of other rows. */
export interface FormRow {
  readonly rowIndex: number;
  readonly ordinal: string;
  readonly name: string;
  /** The rows that it adds up; none where its figures are typed. */
  readonly summedRowIndexes: readonly number[];
}

/** The total first, then each unit with its officers below it. */
export function formRows(units: readonly TemplateUnit[], totalName: string, firstRowIndex: number): readonly FormRow[] {
  const rows: FormRow[] = [];
  const unitRowIndexes: number[] = [];
  units.forEach(({ name, officers }, index) => {
    const rowIndex = firstRowIndex + 1 + rows.length;
    unitRowIndexes.push(rowIndex);
    const below = officers.map((officer, officerIndex): FormRow => ({ rowIndex: rowIndex + 1 + officerIndex, ordinal: `${index + 1}.${officerIndex + 1}`, name: officer, summedRowIndexes: [] }));
    rows.push({ rowIndex, ordinal: String(index + 1), name, summedRowIndexes: below.map((each) => each.rowIndex) }, ...below);
  });
  return [{ rowIndex: firstRowIndex, ordinal: "", name: totalName, summedRowIndexes: unitRowIndexes }, ...rows];
}

/** Neighbouring indexes as the first and the last of each run. */
export function runsOf(indexes: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}
