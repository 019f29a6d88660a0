// Measures every test/bench/*.bench.ts against what it may take: npm run bench [-- part of a file's name [part of a bench's name]]
// The last number is the share of the allowance that is used; 1 or more fails.
import { readdirSync } from "node:fs";
import { benchResults, type Bench, type BenchResult, type MemoryBench, type PairedBench, type ProcessBench } from "./bench";

const folder = new URL(".", import.meta.url);
const [filePart = "", benchPart = ""] = process.argv.slice(2);
const files = readdirSync(folder).filter((name) => name.endsWith(".bench.ts") && name.includes(filePart));

const digits: Readonly<Record<BenchResult["unit"], number>> = { ms: 1, times: 2, bytes: 0, MB: 0 };

function line({ name, measured, allowed, unit }: BenchResult): string {
  const told = `${name.padEnd(66)}${measured.toFixed(digits[unit]).padStart(9)} ${unit}`;
  return allowed === Infinity ? told : `${told} of ${allowed.toFixed(0).padStart(5)}   ratio ${(measured / allowed).toFixed(2)}`;
}

let ranCount = 0;
let isWithin = true;
for (const file of files) {
  const { benches } = (await import(new URL(file, folder).href)) as { readonly benches: readonly (Bench | PairedBench | MemoryBench | ProcessBench)[] };
  for (const bench of benches.filter(({ name }) => name.includes(benchPart))) {
    ranCount += 1;
    for (const result of await benchResults(bench)) {
      process.stdout.write(`${line(result)}\n`);
      if (!(result.measured < result.allowed)) isWithin = false;
    }
  }
}
process.exitCode = isWithin && ranCount > 0 ? 0 : 1;
