import { logProbabilityOfAnyFigure, slip, type SlipContext } from "../slips/slip";
import { figures, shown, withValue, type Figures } from "../system/figures";
import { isBroken } from "../system/residual";
import type { Figure, FoundCause, FoundChange, FoundRemedy } from "./foundCause";
import { rateSupport } from "./outsideSupport";
import type { SideUnderRepair } from "./sideUnderRepair";

const clearProbabilityMin = 0.98;
const probabilityMin = 0.005;

/** Among more rows than this some slip always fits a gap by chance. */
const childCountMax = 2_000;

/**
 * The cause of a total that misses the sum of its rows, where no record contradicts itself there: the total is wrong, or one of its rows
 * is and takes the whole gap; the stated rate of a row that comes right by it bears witness. `undefined` when neither can be changed without breaking something else.
 */
export function totalCause(side: SideUnderRepair, total: Figure, gap: number): FoundCause | undefined {
  const allChildren = side.tableSide.table.hierarchy.childrenOf(total.record);
  const children = allChildren.length > childCountMax ? [] : allChildren;
  const candidates = [
    candidate(side, total, -gap),
    ...children.map((record) => candidate(side, { record, variable: total.variable }, gap)),
  ].filter((found) => found !== undefined);
  if (candidates.length === 0) return undefined;
  const remedies = remediesOf(candidates).map((remedy) => ({ ...remedy, isClear: remedy.isClear && isPinned(remedy) }));
  return { side, record: total.record, suspects: [total], broken: [], totals: [total], remedies };
}

/** A figure is certain to hold the whole gap only where a slip leads to just that value: a second error in the column would share the gap. */
function isPinned({ changes }: FoundRemedy): boolean {
  return changes.every(({ cause }) => cause !== "implied" && cause !== "previousCopied");
}

interface Candidate {
  readonly change: FoundChange;
  readonly logLikelihood: number;
}

/** A figure moved by the gap, with how much likelier that is than the figure as it stands. */
function candidate(side: SideUnderRepair, at: Figure, move: number): Candidate | undefined {
  const { record, variable } = at;
  const onGrid = figures([...side.figures.current.map((values) => values[record]), move]);
  const written = onGrid.values[variable] ?? Number.NaN;
  const value = written + (onGrid.values[side.columns.length] ?? Number.NaN);
  if (!Number.isSafeInteger(value) || breaksRecord(side, { values: onGrid.values.slice(0, side.columns.length), scale: onGrid.scale }, { variable, value })) return undefined;
  const context: SlipContext = {
    earlier: (side.figures.earlier[variable]?.[record] ?? Number.NaN) * onGrid.scale,
    scale: onGrid.scale,
    rounding: side.rounding * onGrid.scale,
  };
  const { cause, logProbability } = slip(value, written, context);
  const plausibility = (figure: number) => plausibilityOf(side, at, shown(onGrid, figure));
  return {
    change: { ...at, value: shown(onGrid, value), cause },
    logLikelihood: logProbability + plausibility(value) - plausibility(written) + rateSupport(side, record, [{ variable, move }]),
  };
}

function plausibilityOf({ expectations, tableSide }: SideUnderRepair, { record, variable }: Figure, value: number): number {
  const isUnit = tableSide.table.hierarchy.childCounts[record] === 0;
  return isUnit ? expectations.logPlausibility({ record, variable, untrusted: 0 }, value) : logProbabilityOfAnyFigure(value);
}

function breaksRecord({ system }: SideUnderRepair, onGrid: Figures, { variable, value }: { readonly variable: number; readonly value: number }): boolean {
  const changed = withValue(onGrid, variable, value);
  return system.forms.some((form) => (form.support & (1 << variable)) !== 0 && isBroken(form, changed));
}

function remediesOf(candidates: readonly Candidate[]): readonly FoundRemedy[] {
  const best = Math.max(...candidates.map(({ logLikelihood }) => logLikelihood));
  const weights = candidates.map(({ logLikelihood }) => Math.exp(logLikelihood - best));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return candidates
    .map(({ change }, index) => ({ changes: [change], probability: (weights[index] ?? 0) / sum }))
    .sort((one, other) => other.probability - one.probability)
    .filter(({ probability }, rank) => rank === 0 || probability >= probabilityMin)
    .map((remedy) => ({ ...remedy, isClear: remedy.probability >= clearProbabilityMin }));
}
