/** A piece of work whose duration matters to a person, and how long it may take on an ordinary office machine. */
export interface Bench {
  readonly name: string;
  readonly budgetMillis: number;
  /** Makes everything that the work needs, and gives back the work itself. */
  readonly prepare: () => () => unknown;
}

/** How long a bench took. */
export interface BenchResult {
  readonly name: string;
  readonly budgetMillis: number;
  readonly medianMillis: number;
}

const warmupCount = 2;
const runCountMin = 5;
const measuringMillisMin = 400;

/** Runs a bench until its median means something. */
export async function benchResult({ name, budgetMillis, prepare }: Bench): Promise<BenchResult> {
  const work = prepare();
  for (let count = 0; count < warmupCount; count++) await work();
  const durations: number[] = [];
  let spentMillis = 0;
  while (durations.length < runCountMin || spentMillis < measuringMillisMin) {
    const before = performance.now();
    await work();
    const duration = performance.now() - before;
    durations.push(duration);
    spentMillis += duration;
  }
  const sorted = durations.toSorted((one, other) => one - other);
  return { name, budgetMillis, medianMillis: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN };
}
