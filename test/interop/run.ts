import { read, type CellObject } from "@e965/xlsx";
import { openXlsx, patchXlsx } from "../../src/xlsx";
import { books } from "./books";
import { recomputed } from "./recomputed";

/** A formula whose remembered value is not the one that LibreOffice computes. */
interface Difference {
  readonly cell: string;
  readonly formula: string;
  readonly written: unknown;
  readonly computed: unknown;
}

/** Opens what we write in LibreOffice, has every formula computed anew and compares the values. A wrong value is planted first: if that goes unnoticed, nothing was shown. */
async function main(): Promise<void> {
  const written = await books();
  const [planted, at] = withWrongValue(written.get("national.xlsx") ?? new Uint8Array());
  const computed = recomputed(new Map([...written, ["planted.xlsx", planted]]));
  const caught = differences(planted, computed.get("planted.xlsx")).differences.map(({ cell }) => cell);
  print(`planted   a wrong value in ${at} is ${caught.join() === at ? "caught, alone" : `NOT caught: ${caught.join()}`}`);
  let isGood = caught.join() === at;
  for (const [name, bytes] of written) {
    const { formulaCount, differences: found } = differences(bytes, computed.get(name));
    isGood &&= found.length === 0 && formulaCount > 0;
    print(`${found.length === 0 && formulaCount > 0 ? "same    " : "DIFFERENT"}  ${name}: ${formulaCount} formulas`);
    for (const { cell, formula, written: ours, computed: theirs } of found) print(`  ${cell} ${formula}: ${JSON.stringify(ours)}, computed ${JSON.stringify(theirs)}`);
  }
  process.exitCode = isGood ? 0 : 1;
}

/** The first formula with a number remembers another one; gives its place, too. */
function withWrongValue(bytes: Uint8Array): readonly [Uint8Array, string] {
  const opened = openXlsx(bytes);
  for (const { name: sheet, cells } of opened.contents.sheets) {
    for (const [rowIndex, row] of cells) {
      for (const [columnIndex, { formula, content }] of row) {
        if (formula.startsWith("=IF(") && typeof content === "number") {
          const wrong = patchXlsx(opened, [{ kind: "setCell", at: { sheet, rowIndex, columnIndex }, input: { formula, content: content + 0.01 } }]);
          return [wrong, placeOfFirstDifference(bytes, wrong)];
        }
      }
    }
  }
  throw new RangeError("no formula to spoil");
}

function placeOfFirstDifference(before: Uint8Array, after: Uint8Array): string {
  return differences(after, before).differences[0]?.cell ?? "";
}

function differences(written: Uint8Array, computed: Uint8Array | undefined): { readonly formulaCount: number; readonly differences: readonly Difference[] } {
  if (!computed) return { formulaCount: 0, differences: [] };
  const theirs = formulasIn(computed, () => true);
  const ours = [...formulasIn(written, ({ f }) => f !== undefined)];
  const found = ours.flatMap(([cell, own]): readonly Difference[] => {
    const other = theirs.get(cell);
    return isSame(own.v, other?.v) ? [] : [{ cell, formula: own.f ?? "", written: own.v, computed: other?.v }];
  });
  return { formulaCount: ours.length, differences: found };
}

function formulasIn(bytes: Uint8Array, isWanted: (cell: CellObject) => boolean): ReadonlyMap<string, CellObject> {
  const { SheetNames: names, Sheets: sheets } = read(bytes);
  return new Map(
    names.flatMap((name) =>
      Object.entries(sheets[name] ?? {}).flatMap(([address, cell]): readonly [string, CellObject][] => (address.startsWith("!") || !isWanted(cell as CellObject) ? [] : [[`${name}!${address}`, cell as CellObject]])),
    ),
  );
}

/** A formula without a result and one that gives no text look alike in a file. */
function isSame(one: unknown = "", other: unknown = ""): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
