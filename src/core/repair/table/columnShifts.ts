import type { Figure, FoundCause, FoundChange } from "./foundCause";

/** Fewer records than this in a row do not make a block. */
const blockLengthMin = 3;

/** A cause with the one change that would mend it. */
interface Mended {
  readonly cause: FoundCause;
  readonly change: FoundChange;
}

/**
 * Joins the causes of neighbouring records whose figures of one column each take the value of the record below, or above:
 * a block that was pasted one row off. It is one cause with one remedy.
 */
export function withColumnShifts(causes: readonly FoundCause[]): readonly FoundCause[] {
  if (causes.length < blockLengthMin) return causes;
  const runs = [1, -1].flatMap((step) => runsOf(causes, step)).filter((run) => run.length >= blockLengthMin);
  const inRuns = new Set(runs.flat().map(({ cause }) => cause));
  return [...runs.map(joined), ...causes.filter((cause) => !inRuns.has(cause))];
}

/** Neighbouring causes that move one column by one row in the same direction; the last one of a block lost its value and is implied. */
function runsOf(causes: readonly FoundCause[], step: number): readonly (readonly Mended[])[] {
  const byPlace = new Map(causes.flatMap(singleChanges).map((mended) => [placeOf(mended.change), mended]));
  const neighbour = ({ change }: Mended, distance: number) => byPlace.get(placeOf({ ...change, record: change.record + distance }));
  return [...byPlace.values()].flatMap((start): readonly (readonly Mended[])[] => {
    const before = neighbour(start, -step);
    if (!isShifted(start, step) || (before && isShifted(before, step))) return [];
    const run = [start];
    for (let next = neighbour(start, step); next; next = isShifted(next, step) ? neighbour(next, step) : undefined) run.push(next);
    return [run];
  });
}

/** The ways to mend a cause by changing one cell. */
function singleChanges(cause: FoundCause): readonly Mended[] {
  return cause.remedies.flatMap(({ changes: [change, ...others] }) => (change && others.length === 0 ? [{ cause, change }] : []));
}

function isShifted({ cause, change }: Mended, step: number): boolean {
  return change.value !== undefined && change.value === cause.side.figures.current[change.variable]?.[change.record + step];
}

function placeOf({ record, variable }: Figure): string {
  return `${record}|${variable}`;
}

function joined(run: readonly Mended[]): FoundCause {
  const [first] = run as readonly [Mended, ...Mended[]];
  const causes = run.map(({ cause }) => cause);
  const changes = run.map(({ change }): FoundChange => ({ ...change, cause: "shiftedBlock" }));
  return {
    side: first.cause.side,
    record: first.cause.record,
    suspects: causes.flatMap(({ suspects }) => suspects),
    broken: causes.flatMap(({ broken }) => broken),
    totals: causes.flatMap(({ totals }) => totals),
    remedies: [{ changes, probability: 1, isClear: changes.every(({ value }) => value !== undefined) }],
  };
}
