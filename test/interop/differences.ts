import { read, type CellObject } from "@e965/xlsx";

/** A formula whose remembered value is not the one that another program computes. */
export interface Difference {
  readonly cell: string;
  readonly formula: string;
  readonly written: unknown;
  readonly computed: unknown;
}

/** Holds the remembered values of all formulas of a file against those of the file that was computed anew; both are read by a reader that is not ours. */
export function differences(written: Uint8Array, computed: Uint8Array): { readonly formulaCount: number; readonly found: readonly Difference[] } {
  const theirs = cellsIn(computed);
  const ours = [...cellsIn(written)].filter(([, { f }]) => f !== undefined);
  const found = ours.flatMap(([cell, { f: formula = "", v: value }]): readonly Difference[] => {
    const other = theirs.get(cell)?.v;
    return isSame(value, other) ? [] : [{ cell, formula, written: value, computed: other }];
  });
  return { formulaCount: ours.length, found };
}

function cellsIn(bytes: Uint8Array): ReadonlyMap<string, CellObject> {
  const { SheetNames: names, Sheets: sheets } = read(bytes);
  const cellsOf = (name: string): readonly (readonly [string, CellObject])[] => Object.entries(sheets[name] ?? {}).flatMap(([address, cell]) => (address.startsWith("!") ? [] : [[`${name}!${address}`, cell as CellObject] as const]));
  return new Map(names.flatMap(cellsOf));
}

/** A formula without a result and one that gives no text look alike in a file. */
function isSame(one: unknown = "", other: unknown = ""): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one));
}
