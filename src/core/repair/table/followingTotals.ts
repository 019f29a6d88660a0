import { figures } from "../system/figures";
import type { LinearForm } from "../system/linearForm";
import { residual } from "../system/residual";
import type { FoundCause } from "./foundCause";
import type { SideUnderRepair } from "./sideUnderRepair";
import { sumNoise } from "./totalGaps";

/**
 * The causes without those of totals that are worked out from their rows and miss a condition by just what the rows miss it: nothing is
 * wrong in such a total, it passes on what is wrong below. What it breaks is told with the cause in the row.
 */
export function withFollowingTotals(side: SideUnderRepair, causes: readonly FoundCause[]): readonly FoundCause[] {
  const sourceOf = new Map(causes.flatMap((cause) => {
    const source = sourceBelow(side, causes, cause);
    return source ? [[cause, source] as const] : [];
  }));
  // Rows lie below their totals, so this comes to an end.
  const leading = (cause: FoundCause): FoundCause => {
    const source = sourceOf.get(cause);
    return source ? leading(source) : cause;
  };
  return causes
    .filter((cause) => !sourceOf.has(cause))
    .map((cause) => [...sourceOf.keys()].filter((following) => leading(following) === cause).reduce(joined, cause));
}

function joined(cause: FoundCause, { suspects, broken }: FoundCause): FoundCause {
  return { ...cause, suspects: [...cause.suspects, ...suspects], broken: [...cause.broken, ...broken] };
}

/** The first cause in a row of the total that breaks what the total breaks; `undefined` when the total has something wrong of its own. */
function sourceBelow(side: SideUnderRepair, causes: readonly FoundCause[], { record, broken }: FoundCause): FoundCause | undefined {
  const rows = side.tableSide.table.hierarchy.childrenOf(record);
  const forms = broken.flatMap(({ form }) => side.system.forms[form] ?? []);
  if (rows.length === 0 || !forms.every((form) => isWorkedOut(side, record, form) && passesOn(side, { record, rows }, form))) return undefined;
  return causes.find((cause) => rows.includes(cause.record) && cause.broken.some(({ form }) => broken.some((passed) => passed.form === form)));
}

function isWorkedOut({ columns }: SideUnderRepair, record: number, { variables }: LinearForm): boolean {
  return variables.every((variable) => columns[variable]?.formulas?.has(record) === true);
}

interface TotalOfRows {
  readonly record: number;
  readonly rows: readonly number[];
}

function passesOn(side: SideUnderRepair, { record, rows }: TotalOfRows, form: LinearForm): boolean {
  const ofRows = rows.reduce((sum, row) => sum + missOf(side, row, form), 0);
  return Math.abs(missOf(side, record, form) - ofRows) <= form.tolerance + sumNoise;
}

/** By how much a record misses a condition, in the unit of the sheet. */
function missOf({ figures: { current } }: SideUnderRepair, record: number, form: LinearForm): number {
  const onGrid = figures(current.map((values) => values[record]));
  return residual(form, onGrid) / onGrid.scale;
}
