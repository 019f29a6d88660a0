import type { Area, DesignedCell } from "../../core";

/** The cells of a design that have something in common. */
export interface CellGroup<Key> {
  readonly key: Key;
  readonly areas: readonly Area[];
}

/** Puts cells of one key together, in as few rectangles as a look along the rows finds. Cells for which `keyOf` gives undefined are left out. */
export function cellGroups<Key extends string>(rows: readonly (readonly DesignedCell[])[], keyOf: (cell: DesignedCell) => Key | undefined): readonly CellGroup<Key>[] {
  const areas = new Map<Key, Area[]>();
  let above: readonly Run<Key>[] = [];
  for (const [rowIndex, row] of rows.entries()) {
    above = runsOf(row, keyOf).map((run) => {
      const grown = above.find((other) => other.key === run.key && other.firstColumnIndex === run.firstColumnIndex && other.lastColumnIndex === run.lastColumnIndex);
      const firstRowIndex = grown?.firstRowIndex ?? rowIndex;
      const list = areas.get(run.key) ?? [];
      areas.set(run.key, list);
      const at = grown?.at ?? list.length;
      const { firstColumnIndex, lastColumnIndex } = run;
      list[at] = { firstRowIndex, firstColumnIndex, lastRowIndex: rowIndex, lastColumnIndex };
      return { ...run, firstRowIndex, at };
    });
  }
  return [...areas].map(([key, list]) => ({ key, areas: list }));
}

interface Run<Key> {
  readonly key: Key;
  readonly firstColumnIndex: number;
  readonly lastColumnIndex: number;
  readonly firstRowIndex: number;
  /** Where its rectangle stands in the list of its key. */
  readonly at: number;
}

/** Cells of one key beside each other in one row. */
function runsOf<Key extends string>(row: readonly DesignedCell[], keyOf: (cell: DesignedCell) => Key | undefined): readonly Pick<Run<Key>, "key" | "firstColumnIndex" | "lastColumnIndex">[] {
  const runs: { key: Key; firstColumnIndex: number; lastColumnIndex: number }[] = [];
  for (const [columnIndex, cell] of row.entries()) {
    const key = keyOf(cell);
    const last = runs.at(-1);
    if (last && last.key === key && last.lastColumnIndex === columnIndex - 1) last.lastColumnIndex = columnIndex;
    else if (key !== undefined) runs.push({ key, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex });
  }
  return runs;
}
