import { join } from "node:path";
import type { BenchResult, ProcessBench } from "../bench";
import type { JobCost } from "./child";
import { compiledSources } from "./compiledSources";
import { allowance, jobCost } from "./jobCost";
import type { JobName } from "./jobs";
import { cacheFolder } from "./madeFiles";

/** A job of ours beside jobs of peers with the same files. */
export interface Comparison {
  readonly name: string;
  readonly own: JobName;
  readonly peers: readonly JobName[];
  readonly paths: () => readonly string[] | Promise<readonly string[]>;
  readonly runCount: number;
  /** How long it may take where no peer does the like. */
  readonly budgetMillis?: number;
}

let script: string | undefined;
let emptyMegabytes: number | undefined;

function costOf(job: JobName, paths: readonly string[]): JobCost | undefined {
  script ??= compiledSources(join(cacheFolder, "sources"));
  return jobCost(script, job, paths);
}

/** What any process of Node takes, which nobody is to blame for. */
function megabytesOfNothing(): number {
  return (emptyMegabytes ??= Math.min(...[1, 2, 3].flatMap(() => costOf("nothing", ["-"])?.peakMegabytes ?? [])));
}

/** Ours must take less time and less memory than each peer. All take turns, so that whatever else the machine does slows each of them. */
export function comparison({ name, own, peers, paths, runCount, budgetMillis = Infinity }: Comparison): ProcessBench {
  return {
    name,
    results: async () => {
      const files = await paths();
      const empty = megabytesOfNothing();
      const runs = Array.from({ length: runCount }, () => [own, ...peers].map((job) => costOf(job, files)));
      const costs = [own, ...peers].map((job, index) => ({
        job,
        cpuMillis: median(runs.flatMap((run) => run[index]?.cpuMillis ?? [])),
        megabytes: median(runs.flatMap((run) => run[index]?.peakMegabytes ?? [])) - empty,
      }));
      return resultsOf({ name, budgetMillis }, costs);
    },
  };
}

interface MiddleCost {
  readonly job: JobName;
  readonly cpuMillis: number;
  readonly megabytes: number;
}

function resultsOf({ name, budgetMillis }: { readonly name: string; readonly budgetMillis: number }, [ours, ...theirs]: readonly MiddleCost[]): readonly BenchResult[] {
  if (!ours) return [];
  return [
    { name: `${name}: CPU time`, measured: ours.cpuMillis, allowed: budgetMillis, unit: "ms" },
    { name: `${name}: memory`, measured: ours.megabytes, allowed: Infinity, unit: "MB" },
    ...theirs.flatMap((peer) => besidePeer(ours, peer)),
  ];
}

/** A peer that did not come to an end has nothing to be held against. */
function besidePeer(ours: MiddleCost, { job, cpuMillis, megabytes }: MiddleCost): readonly BenchResult[] {
  if (Number.isNaN(cpuMillis)) return [{ name: `  ${job} does not do it with ${allowance}`, measured: 0, allowed: Infinity, unit: "times" }];
  return [
    { name: `  time beside ${job}`, measured: ours.cpuMillis / cpuMillis, allowed: 1, unit: "times" },
    { name: `  memory beside ${job}`, measured: ours.megabytes / megabytes, allowed: 1, unit: "times" },
  ];
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
