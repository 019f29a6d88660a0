import { read } from "@e965/xlsx";
import { useCasesOf } from "../../src/app";
import { fileWorkbook, openXlsx } from "../../src/xlsx";
import { plainFindingsWords } from "../support/plainFindingsWords";
import { danglingParts } from "./support/danglingParts";
import { oddBooks } from "./support/oddBooks";
import { partsOf, type Parts } from "./support/packageOf";

async function annotated(bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly counts: readonly number[] }> {
  const workbook = fileWorkbook(openXlsx(bytes));
  const useCases = useCasesOf(workbook);
  const { filledRateCount } = await useCases.fill();
  const { highlightedCount } = await useCases.highlight();
  await useCases.listFindings(plainFindingsWords);
  return { bytes: workbook.bytes(), counts: [filledRateCount, highlightedCount] };
}

/** What another reader finds in the cells that hold something, by sheet and address. */
function cellsIn(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  const { SheetNames: names, Sheets: sheets } = read(bytes);
  return new Map(names.flatMap((name) => Object.entries(sheets[name] ?? {}).flatMap(([address, cell]) => (address.startsWith("!") || cell.v === undefined ? [] : [[`${name}!${address}`, [cell.t, cell.v, cell.f]]]))));
}

const isText = (path: string): boolean => /\.(?:xml|rels)$/.test(path);
const wellFormed = (parts: Parts): Parts => Object.fromEntries(Object.entries(parts).filter(([path, text]) => !isText(path) || text.startsWith("<")));

describe.each(oddBooks)("%s", (_, made) => {
  const original = made();

  it("is filled, highlighted and listed, and another reader finds all that was there", async () => {
    const { bytes, counts } = await annotated(original);
    expect(counts).toEqual([11, expect.any(Number)]);
    const [before, after] = [cellsIn(original), cellsIn(bytes)];
    expect([...before].filter(([place, cell]) => JSON.stringify(after.get(place)) !== JSON.stringify(cell))).toEqual([]);
    expect(after.size).toBeGreaterThan(before.size + 11);
    const flaws = danglingParts(wellFormed(partsOf(original)));
    expect(danglingParts(wellFormed(partsOf(bytes))).filter((flaw) => !flaws.includes(flaw))).toEqual([]);
  });

  it("is the very same file when that is taken away", async () => {
    const workbook = fileWorkbook(openXlsx((await annotated(original)).bytes));
    await useCasesOf(workbook).clear();
    expect(partsOf(workbook.bytes())).toEqual(partsOf(original));
    expect(Buffer.compare(workbook.bytes(), original)).toBe(0);
  });
});
