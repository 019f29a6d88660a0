import type { Figure, FoundCause, FoundChange } from "./foundCause";

/** Fewer records than this in a row do not make a block. */
const blockLengthMin = 3;

/**
 * Joins the causes of neighbouring records whose figures of one column each take the value of the record below, or above:
 * a block that was pasted one row off. It is one cause with one remedy.
 */
export function withColumnShifts(causes: readonly FoundCause[]): readonly FoundCause[] {
  const runs = [1, -1].flatMap((step) => runsOf(causes, step)).filter((run) => run.length >= blockLengthMin);
  const inRuns = new Set(runs.flat());
  return [...runs.map(joined), ...causes.filter((cause) => !inRuns.has(cause))];
}

/** Neighbouring causes that move one column by one row in the same direction; the last one of a block lost its value and is implied. */
function runsOf(causes: readonly FoundCause[], step: number): readonly (readonly FoundCause[])[] {
  const byPlace = new Map(causes.flatMap((cause) => singleChanges(cause).map((change) => [`${change.record}|${change.variable}`, { cause, change }] as const)));
  const at = ({ record, variable }: Figure) => byPlace.get(`${record}|${variable}`);
  const runs: FoundCause[][] = [];
  for (const { cause, change } of byPlace.values()) {
    if (isShifted(cause, at({ ...change, record: change.record - step })?.change, step)) continue;
    const run = [cause];
    for (let here = change; isShifted(cause, here, step); ) {
      const next = at({ ...here, record: here.record + step });
      if (!next) break;
      run.push(next.cause);
      here = next.change;
    }
    runs.push(run);
  }
  return runs;
}

/** The change of a cause that has but one likely remedy of one cell. */
function singleChanges({ remedies }: FoundCause): readonly FoundChange[] {
  const [first] = remedies;
  return first?.changes.length === 1 ? first.changes : [];
}

function isShifted({ side }: FoundCause, change: FoundChange | undefined, step: number): boolean {
  return change?.value !== undefined && change.value === side.figures.current[change.variable]?.[change.record + step];
}

function joined(run: readonly FoundCause[]): FoundCause {
  const [first] = run as readonly [FoundCause, ...FoundCause[]];
  const changes = run.flatMap(singleChanges).map((change): FoundChange => ({ ...change, cause: "shiftedBlock" }));
  return {
    side: first.side,
    record: first.record,
    suspects: run.flatMap(({ suspects }) => suspects),
    broken: run.flatMap(({ broken }) => broken),
    totals: run.flatMap(({ totals }) => totals),
    remedies: [{ changes, probability: 1, isClear: changes.every(({ value }) => value !== undefined) }],
  };
}
