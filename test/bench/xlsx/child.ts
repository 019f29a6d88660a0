import { jobs, type JobName } from "./jobs";

/** What a job took; told by the process itself. */
export interface JobCost {
  readonly cpuMillis: number;
  /** The most that the process had in memory at any time, Node and libraries included. */
  readonly peakMegabytes: number;
  readonly outcome: unknown;
}

/** Does one job with each file, one after the other, and prints what it took. */
async function main([name, ...paths]: readonly string[]): Promise<void> {
  const work: (path: string) => unknown = await jobs[name as JobName]();
  const before = process.cpuUsage();
  let outcome: unknown;
  for (const path of paths) outcome = await work(path);
  const { user, system } = process.cpuUsage(before);
  const cost: JobCost = { cpuMillis: (user + system) / 1000, peakMegabytes: process.resourceUsage().maxRSS / 1024, outcome };
  process.stdout.write(JSON.stringify(cost));
}

void main(process.argv.slice(2));
