import { openXlsx, patchXlsx, type XlsxPackage } from "../../src/xlsx";
import { books } from "./books";
import { differences } from "./differences";
import { recomputed } from "./recomputed";

/** Opens what we write in LibreOffice, has every formula computed anew and compares the values. A wrong value is planted, too: if that goes unnoticed, nothing was shown. */
async function main(): Promise<void> {
  const written = await books();
  const planted = withWrongValue(openXlsx(written.get("national.xlsx") ?? new Uint8Array()));
  const computed = recomputed(new Map([...written, ["planted.xlsx", planted]]));
  const caught = differences(planted, computed.get("planted.xlsx") ?? planted).found;
  print(caught.length === 1 ? `caught     the wrong value planted in ${caught[0]?.cell ?? ""}, alone` : `NOT CAUGHT the wrong value that was planted; ${caught.length} found`);
  const outcomes = [...written].map(([name, bytes]) => isReportedSame(name, bytes, computed.get(name)));
  process.exitCode = caught.length === 1 && !outcomes.includes(false) ? 0 : 1;
}

/** The file with another value remembered by its first rate. */
function withWrongValue(opened: XlsxPackage): Uint8Array {
  const cells = opened.contents.sheets.flatMap(({ name: sheet, cells: rows }) => [...rows].flatMap(([rowIndex, row]) => [...row].map(([columnIndex, cell]) => ({ at: { sheet, rowIndex, columnIndex }, ...cell }))));
  const rate = cells.find(({ formula, content }) => formula.startsWith("=IF(") && typeof content === "number");
  if (!rate) throw new RangeError("no rate to spoil");
  return patchXlsx(opened, [{ kind: "setCell", at: rate.at, input: { formula: rate.formula, content: Number(rate.content) + 0.01 } }]);
}

function isReportedSame(name: string, written: Uint8Array, computed: Uint8Array | undefined): boolean {
  const { formulaCount, found } = computed ? differences(written, computed) : { formulaCount: 0, found: [] };
  const isSame = formulaCount > 0 && found.length === 0;
  print(`${isSame ? "same      " : "DIFFERENT "} ${name}: ${computed ? `${formulaCount} formulas` : "LibreOffice did not open it"}`);
  for (const { cell, formula, written: ours, computed: theirs } of found) print(`  ${cell} ${formula}: ${JSON.stringify(ours)}, computed ${JSON.stringify(theirs)}`);
  return isSame;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

await main();
