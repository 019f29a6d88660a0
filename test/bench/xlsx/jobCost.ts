import { execFileSync } from "node:child_process";
import type { JobCost } from "./child";
import type { JobName } from "./jobs";

/** The largest files need more than Node takes on its own; ours as well as the peers'. */
const heapMegabytes = 8_192;
const outputBytesMax = 1_000_000;

const minutesMax = 10;

/** What a job may take at most, as a person reads it. */
export const allowance = `${heapMegabytes} MB and ${minutesMax} min`;

/** Runs a job in a process of its own; `undefined` when the process needs more memory or more time than we let it have. */
export function jobCost(script: string, name: JobName, paths: readonly string[]): JobCost | undefined {
  const output = outputOf([`--max-old-space-size=${heapMegabytes}`, script, name, ...paths]);
  if (output === undefined) return undefined;
  const cost = JSON.parse(output) as JobCost;
  if (cost.outcome === undefined || cost.outcome === 0) throw new RangeError(`nothing came of "${name}"`);
  return cost;
}

function outputOf(commandLine: readonly string[]): string | undefined {
  try {
    return execFileSync(process.execPath, commandLine, { maxBuffer: outputBytesMax, encoding: "utf8", timeout: minutesMax * 60_000, stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    if (isCutShort(error)) return undefined;
    throw error;
  }
}

/** Node aborts (SIGABRT) when its memory is full, we end it (SIGTERM) when its time is over, and the system may kill what fills the machine. */
function isCutShort(error: unknown): boolean {
  return error instanceof Error && "signal" in error && ["SIGABRT", "SIGTERM", "SIGKILL"].includes(String(error.signal));
}
