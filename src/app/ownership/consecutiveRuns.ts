/** Splits cells of one column, in order from the top down, where a row is left out. */
export function consecutiveRuns<Cell extends { readonly rowIndex: number }>(cells: readonly Cell[]): readonly (readonly [Cell, ...Cell[]])[] {
  const runs: [Cell, ...Cell[]][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run?.at(-1)?.rowIndex === cell.rowIndex - 1) run?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
