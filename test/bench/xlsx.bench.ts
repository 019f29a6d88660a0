import { join, resolve } from "node:path";
import { statSync } from "node:fs";
import type { BenchResult, ProcessBench } from "./bench";
import type { JobCost } from "./xlsx/child";
import { compiledSources } from "./xlsx/compiledSources";
import { jobCost } from "./xlsx/jobCost";
import type { JobName } from "./xlsx/jobs";
import { madeFile, type FileSize } from "./xlsx/madeFiles";

const folder = resolve(import.meta.dirname, "..", "..", "node_modules", ".cache", "soat-bench");
const provinceCount = 63;
const runCount = 3;

const province: FileSize = { rowCount: 700, columnCount: 40, rowsPerMistake: 50 };
const large: FileSize = { rowCount: 20_000, columnCount: 30, rowsPerMistake: 0 };
const huge: FileSize = { rowCount: 190_000, columnCount: 30, rowsPerMistake: 0 };

let script: string | undefined;

/** What a job costs: the middle one of some runs, because a busy machine adds to each in its own way. */
function costOf(job: JobName, paths: readonly string[], count = runCount): JobCost {
  script ??= compiledSources(join(folder, "sources"));
  const costs = Array.from({ length: count }, () => jobCost(script ?? "", job, paths)).sort((one, other) => one.cpuMillis - other.cpuMillis);
  const [middle] = costs.slice(Math.floor(count / 2));
  if (!middle) throw new RangeError("no run");
  return middle;
}

interface Compared {
  readonly name: string;
  readonly own: JobName;
  readonly peers: readonly JobName[];
  readonly paths: () => readonly string[];
  readonly runCount?: number;
}

/** A job beside the same job of peers: ours must take less time and less memory than each of them. */
function compared({ name, own, peers, paths, runCount: count }: Compared): ProcessBench {
  return {
    results: () => {
      const files = paths();
      const ours = costOf(own, files, count);
      const told: readonly BenchResult[] = [
        { name: `${name}: CPU time`, measured: ours.cpuMillis, allowed: Infinity, unit: "ms" },
        { name: `${name}: peak memory`, measured: ours.peakMegabytes, allowed: Infinity, unit: "MB" },
      ];
      const ratios = peers.flatMap((peer): readonly BenchResult[] => {
        const theirs = costOf(peer, files, count);
        const besides = (what: string, measured: number): BenchResult => ({ name: `${name}: ${what} beside ${peer}`, measured, allowed: 1, unit: "times" });
        return [besides("time", ours.cpuMillis / theirs.cpuMillis), besides("memory", ours.peakMegabytes / theirs.peakMegabytes)];
      });
      return [...told, ...ratios];
    },
  };
}

/** A job that no peer does, with what it may take. */
function budgeted(name: string, job: JobName, budgetMillis: number): ProcessBench {
  return { results: () => [{ name, measured: costOf(job, provinces(), 1).cpuMillis, allowed: budgetMillis, unit: "ms" }] };
}

const provinces = (): readonly string[] => Array.from({ length: provinceCount }, () => madeFile(folder, province));

function hugeFile(): readonly string[] {
  const path = madeFile(folder, huge);
  if (statSync(path).size < 50_000_000) throw new RangeError("the huge file is too small");
  return [path];
}

const readers = ["SheetJS: read", "exceljs: read"] as const;

/** Files as they come: a province's, 63 of them, one of 600,000 cells, and one of 50 MB, for which exceljs asks for more memory than most machines have; each job in a process of its own. */
export const benches: readonly ProcessBench[] = [
  compared({ name: "600,000 cells read", own: "own: read", peers: readers, paths: () => [madeFile(folder, large)] }),
  compared({ name: "600,000 cells, 500 formulas written", own: "own: change", peers: ["exceljs: change"], paths: () => [madeFile(folder, large)] }),
  compared({ name: "63 workbooks read", own: "own: read", peers: readers, paths: provinces, runCount: 1 }),
  compared({ name: "63 workbooks, 500 formulas written in each", own: "own: change", peers: ["exceljs: change"], paths: provinces, runCount: 1 }),
  compared({ name: "63 workbooks annotated, beside a mere change", own: "own: annotate", peers: ["exceljs: change"], paths: provinces, runCount: 1 }),
  budgeted("63 workbooks of 700 rows × 40 columns checked", "own: check", 20_000),
  compared({ name: "a workbook of 50 MB read", own: "own: read", peers: ["SheetJS: read"], paths: hugeFile, runCount: 1 }),
];
