/** A piece of work whose duration matters to a person, and how long it may take on an ordinary office machine. */
export interface Bench {
  readonly name: string;
  readonly budgetMillis: number;
  /** Makes everything that the work needs, and gives back the work itself. */
  readonly prepare: () => () => unknown;
}

/** A piece of work beside a peer that does the same by the plainest means: how many times as long it may take, on any machine. */
export interface PairedBench {
  readonly name: string;
  /** Without a limit the ratio is told and nothing more. */
  readonly ratioMax: number;
  readonly prepare: () => { readonly work: () => unknown; readonly peer: () => unknown };
}

/** What something keeps in memory for each record, and how much it may be. */
export interface MemoryBench {
  readonly name: string;
  readonly recordCount: number;
  readonly budgetBytes: number;
  readonly prepare: () => () => unknown;
}

/** Work in processes of their own, of which several things are told. */
export interface ProcessBench {
  readonly name: string;
  readonly results: () => readonly BenchResult[] | Promise<readonly BenchResult[]>;
}

/** One line of the result: what was measured against what was allowed. */
export interface BenchResult {
  readonly name: string;
  readonly measured: number;
  readonly allowed: number;
  readonly unit: "ms" | "times" | "bytes" | "MB";
}

const warmupCount = 3;
const runCountMin = 7;
const measuringMillisMin = 500;

/** Runs a bench of any kind until its results mean something. */
export async function benchResults(bench: Bench | PairedBench | MemoryBench | ProcessBench): Promise<readonly BenchResult[]> {
  if ("results" in bench) return bench.results();
  if ("ratioMax" in bench) return [await pairedResult(bench)];
  return [await ("budgetBytes" in bench ? memoryResult(bench) : durationResult(bench))];
}

async function durationResult({ name, budgetMillis, prepare }: Bench): Promise<BenchResult> {
  const work = prepare();
  const [durations = []] = await durationsOf([work]);
  return { name, measured: median(durations), allowed: budgetMillis, unit: "ms" };
}

/** The two take turns, so that whatever else the machine does slows both. */
async function pairedResult({ name, ratioMax, prepare }: PairedBench): Promise<BenchResult> {
  const { work, peer } = prepare();
  const [ofWork = [], ofPeer = []] = await durationsOf([work, peer]);
  return { name, measured: median(ofWork.map((duration, index) => duration / (ofPeer[index] ?? Number.NaN))), allowed: ratioMax, unit: "times" };
}

async function memoryResult({ name, recordCount, budgetBytes, prepare }: MemoryBench): Promise<BenchResult> {
  const make = prepare();
  await make();
  const before = await bytesInUse();
  const kept = await make();
  const bytes = (await bytesInUse()) - before;
  return { name, measured: kept === undefined ? Number.NaN : bytes / recordCount, allowed: budgetBytes, unit: "bytes" };
}

async function durationsOf(works: readonly (() => unknown)[]): Promise<readonly (readonly number[])[]> {
  for (let count = 0; count < warmupCount; count++) for (const work of works) await work();
  const durations = works.map((): number[] => []);
  const start = performance.now();
  for (let count = 0; count < runCountMin || performance.now() - start < measuringMillisMin * works.length; count++) {
    for (const [index, work] of works.entries()) {
      const before = performance.now();
      await work();
      durations[index]?.push(performance.now() - before);
    }
  }
  return durations;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** What is in use once the garbage is gone; buffers of arrays are freed a moment later. */
async function bytesInUse(): Promise<number> {
  if (!globalThis.gc) throw new RangeError("memory is measured with --expose-gc");
  globalThis.gc();
  await new Promise((resolve) => setTimeout(resolve, 20));
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
