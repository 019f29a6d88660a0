import { execFileSync } from "node:child_process";
import type { JobCost } from "./child";
import type { JobName } from "./jobs";

/** The largest files need more than Node takes on its own; ours as well as the peers'. */
const heapMegabytes = 8_192;
const outputBytesMax = 1_000_000;

/** Runs a job in a process of its own. */
export function jobCost(script: string, name: JobName, paths: readonly string[]): JobCost {
  const output = execFileSync(process.execPath, [`--max-old-space-size=${heapMegabytes}`, script, name, ...paths], { maxBuffer: outputBytesMax, encoding: "utf8" });
  const cost = JSON.parse(output) as JobCost;
  if (cost.outcome === undefined || cost.outcome === 0) throw new RangeError(`nothing came of "${name}"`);
  return cost;
}
