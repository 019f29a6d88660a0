import type { Edition } from "../../forms/edition";
import { sides, type Basis, type FigureKey, type Indicator, type Side } from "../../model/indicator";
import type { FigureColumn } from "../../model/records";
import type { TableUnderCheck } from "./tableUnderCheck";

/** One side of a table for one basis: the việc or the tiền, of this period or of an earlier one that the table shows. */
export interface TableSide {
  readonly table: TableUnderCheck;
  readonly side: Side;
  readonly basis: Basis;
  /** The edition that these figures were reported under. */
  readonly edition: Edition;
  readonly column: (indicator: Indicator) => FigureColumn | undefined;
}

const reported: readonly Basis[] = ["current", "samePeriodLastYear", "previousPeriod"];

/** Every rule asks for the sides of its table. They go with it. */
const knownSides = new WeakMap<TableUnderCheck, readonly TableSide[]>();

/** The sides of a table that have a column at all, of every reported period. */
export function tableSides(table: TableUnderCheck): readonly TableSide[] {
  const known = knownSides.get(table) ?? shownSides(table, reported);
  knownSides.set(table, known);
  return known;
}

/** The sides of a table that are of one month alone: balances and rates are those of a period, and do not hold here. */
export function monthSides(table: TableUnderCheck): readonly TableSide[] {
  return shownSides(table, ["inMonth"]);
}

function shownSides(table: TableUnderCheck, bases: readonly Basis[]): readonly TableSide[] {
  const all = bases.flatMap((basis) => sides.map((side) => tableSide(table, side, basis)));
  const keys = [...table.set.columns.keys()];
  return all.filter(({ side, basis }) => keys.some((key) => key.startsWith(prefixOf(side, basis))));
}

/** The key of a figure of a side. */
export function keyOn({ side, basis }: Pick<TableSide, "side" | "basis">, indicator: Indicator): FigureKey {
  return `${prefixOf(side, basis)}${indicator}` as FigureKey;
}

/** The same basis on the other side. */
export function otherSideOf({ table, side, basis }: TableSide): TableSide {
  return tableSide(table, side === "cases" ? "money" : "cases", basis);
}

/** The same side on another basis. */
export function onBasis({ table, side }: TableSide, basis: Basis): TableSide {
  return tableSide(table, side, basis);
}

function tableSide(table: TableUnderCheck, side: Side, basis: Basis): TableSide {
  const edition = basis === "samePeriodLastYear" ? table.earlierEdition : table.edition;
  return { table, side, basis, edition, column: (indicator) => table.set.columns.get(keyOn({ side, basis }, indicator)) };
}

function prefixOf(side: Side, basis: Basis): string {
  return basis === "current" ? `${side}.` : `${basis}:${side}.`;
}
