import { figures, shown } from "../system/figures";
import { isBroken } from "../system/residual";
import { slip } from "../slips/slip";
import type { Figure, FoundCause, FoundChange } from "./foundCause";
import type { SideUnderRepair } from "./sideUnderRepair";

/** A total's own figure that misses the sum of its rows, and by how much. */
export interface OpenTotal {
  readonly total: Figure;
  readonly gap: number;
}

/** A figure alone may be off by a factor for many reasons; the figures of a whole row are so only for one. */
const figureCountMin = 2;

/**
 * The cause of a total that misses its rows in several columns at once, where one of its rows closes every gap when it is taken for one in
 * another unit of money. No balance inside such a row breaks, so that each column by itself would blame the total. `undefined` when no
 * row does so, or more than one.
 */
export function rowInOtherUnit(side: SideUnderRepair, open: readonly OpenTotal[]): FoundCause | undefined {
  const [first] = open;
  if (!first || open.length < figureCountMin || side.tableSide.side !== "money") return undefined;
  const rows = side.tableSide.table.hierarchy.childrenOf(first.total.record);
  const remedies = rows.flatMap((record) => changesOf(side, record, open));
  const [changes] = remedies;
  const [change] = changes ?? [];
  if (!changes || !change || remedies.length > 1) return undefined;
  return {
    side,
    record: change.record,
    suspects: changes,
    broken: [],
    totals: open.map(({ total }) => total),
    remedies: [{ changes, probability: 1, isClear: changes.every((each) => isWhole(side, each)) }],
  };
}

/** The changes of a row that close the gaps; none where they are not all of one factor, or break a balance of the row. */
function changesOf(side: SideUnderRepair, record: number, open: readonly OpenTotal[]): readonly (readonly FoundChange[])[] {
  const written = side.figures.current.map((values) => values[record] ?? Number.NaN);
  const meant = [...written];
  for (const { total, gap } of open) meant[total.variable] = (written[total.variable] ?? Number.NaN) + gap;
  const onGrid = figures([...meant, ...written]);
  const [gridMeant, gridWritten] = [onGrid.values.slice(0, meant.length), onGrid.values.slice(meant.length)];
  const rounding = side.rounding * onGrid.scale;
  const isOtherUnit = ({ total: { variable } }: OpenTotal) => {
    const [value = Number.NaN, before = Number.NaN] = [gridMeant[variable], gridWritten[variable]];
    return Number.isSafeInteger(value) && slip(value, before, { earlier: undefined, scale: onGrid.scale, rounding }).cause === "unitFactor";
  };
  const powers = new Set(open.map(({ total: { variable } }) => powerOfThousand(written[variable], meant[variable])));
  const mended = { values: gridMeant, scale: onGrid.scale };
  if (powers.size > 1 || !open.every(isOtherUnit) || side.system.forms.some((form) => isBroken(form, mended))) return [];
  return [open.map(({ total: { variable } }) => ({ record, variable, value: shown(onGrid, gridMeant[variable] ?? Number.NaN), cause: "unitFactor" }))];
}

function powerOfThousand(written = Number.NaN, meant = Number.NaN): number {
  return Math.round(Math.log(written / meant) / Math.log(1_000));
}

/** Only a figure that was too large keeps all its digits; what a smaller unit cut off, the total gives back, with whatever else is wrong in it. */
function isWhole({ figures: { current } }: SideUnderRepair, { record, variable, value = Number.NaN }: FoundChange): boolean {
  return Number.isInteger((current[variable]?.[record] ?? Number.NaN) / value);
}
