import { editionFor } from "../../forms/editionFor";
import { editionOf } from "../../forms/editions";
import { figureAt } from "../../model/figureAt";
import { partsOfKey, type CountIndicator, type Indicator, type Side } from "../../model/indicator";
import type { RecordSet } from "../../model/records";
import type { CellRef } from "../../model/sheet";
import type { Term } from "../../model/term";
import { exactDifference } from "../../numbers/exactSum";
import { balancePlan, type BalancePlan } from "./balancePlan";
import type { CheckOptions } from "../checkOptions";
import { rulesInForce, switchedOffIds } from "../ownSettings/rulesInForce";
import { rulesOf } from "../ruleList";
import { tableSides, type TableSide } from "../table/tableSide";
import { tableUnderCheck } from "../table/tableUnderCheck";
import { termsAt, valueOf } from "../table/terms";

/** A total beside the parts that are there. */
export interface Gap {
  readonly total: CountIndicator;
  readonly stated: number;
  readonly terms: readonly Term[];
  /** What the total states beyond its parts; below zero where the parts are more. */
  readonly gap: number;
}

/** How the balances of a row stand while it is typed: what is off, what is still to come in a blank, or nothing. */
export type RowStanding = { readonly kind: "balanced" } | ({ readonly kind: "off" | "unfinished" } & Gap);

/** The standing of one side of a row. */
export interface RowBalance {
  readonly label: string;
  readonly side: Side;
  readonly standing: RowStanding;
}

/**
 * How the row of a figure stands on its side: the balance that is off, those that the figure enters first, or one that waits for a
 * blank. `undefined` for a cell that shows no figure of the table's own period, and where no balance can be told.
 */
export function rowBalance(tables: readonly RecordSet[], at: CellRef, options: CheckOptions = {}): RowBalance | undefined {
  const found = figureAt(tables, at);
  if (!found) return undefined;
  const { basis, side, indicator } = partsOfKey(found.column.key);
  if (basis !== "current") return undefined;
  const { set, record } = found;
  const standing = worst(plansOf(sidesOf(set, options).filter((one) => one.side === side && one.basis === basis), options), { record, indicator });
  return standing && { label: set.records[record]?.label ?? "", side, standing };
}

function sidesOf(set: RecordSet, options: CheckOptions): readonly TableSide[] {
  const edition = options.edition === undefined ? editionFor(set.period) : editionOf(options.edition);
  return tableSides(tableUnderCheck(set, { edition, earlierEdition: edition, targets: [], workbook: () => [] }));
}

function plansOf(sides: readonly TableSide[], { settings, switchedOff }: CheckOptions): readonly BalancePlan[] {
  const off = switchedOffIds(settings, switchedOff);
  return sides.flatMap((side) =>
    rulesInForce(rulesOf(side.edition), settings).flatMap((rule) => {
      if (rule.kind !== "balance" || off.has(rule.id) || (rule.side ?? side.side) !== side.side) return [];
      const plan = balancePlan(rule, side);
      return "lacking" in plan ? [] : [plan];
    }),
  );
}

const ranks: readonly RowStanding["kind"][] = ["off", "unfinished", "balanced"];

/** The standing to tell: what is off goes before what is unfinished, and the balances of the typed figure before the others. */
function worst(plans: readonly BalancePlan[], { record, indicator }: { readonly record: number; readonly indicator: Indicator }): RowStanding | undefined {
  const told = plans.flatMap((plan) => {
    const standing = standingOf(plan, record);
    const isOfOther = !plan.indicators.some((one) => one === indicator);
    return standing ? [{ standing, rank: 2 * ranks.indexOf(standing.kind) + Number(isOfOther) }] : [];
  });
  return told.sort((one, other) => one.rank - other.rank)[0]?.standing;
}

function standingOf(plan: BalancePlan, record: number): RowStanding | undefined {
  const stated = valueOf(plan.total, record);
  const { terms, sum, blankSigns } = termsAt(plan.parts, record);
  if (stated !== stated || terms.length === 0) return undefined;
  const gap = exactDifference(stated, sum);
  if (plan.leeway.allows(gap)) return blankSigns.length === 0 ? { kind: "balanced" } : undefined;
  const direction = gap > 0 ? 1 : -1;
  if (plan.absentSigns.includes(direction)) return undefined;
  return { kind: blankSigns.includes(direction) ? "unfinished" : "off", total: plan.totalIndicator, stated, terms, gap };
}
