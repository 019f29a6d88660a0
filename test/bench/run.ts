// Measures every test/bench/*.bench.ts against its budget: npm run bench [-- part of a file's name]
// The ratio is what the work takes of its budget; a ratio of 1 or more fails.
import { readdirSync } from "node:fs";
import { benchResult, type Bench, type BenchResult } from "./bench";

const folder = new URL(".", import.meta.url);
const part = process.argv[2] ?? "";
const files = readdirSync(folder).filter((name) => name.endsWith(".bench.ts") && name.includes(part));

function line({ name, medianMillis, budgetMillis }: BenchResult): string {
  const ratio = (medianMillis / budgetMillis).toFixed(2);
  return `${name.padEnd(60)}${medianMillis.toFixed(1).padStart(9)} ms of ${budgetMillis.toFixed(0).padStart(5)} ms   ratio ${ratio}`;
}

let isWithin = files.length > 0;
for (const file of files) {
  const { benches } = (await import(new URL(file, folder).href)) as { readonly benches: readonly Bench[] };
  for (const bench of benches) {
    const result = await benchResult(bench);
    process.stdout.write(`${line(result)}\n`);
    if (!(result.medianMillis < result.budgetMillis)) isWithin = false;
  }
}
process.exitCode = isWithin ? 0 : 1;
