import { percentOfFraction } from "./computedRates";
import type { Report } from "../model/finding";
import type { RuleKind } from "./settings";
import { halfUnit, ownDecimals } from "./statedRatio";
import { gravityOf, severityOf, type RuleBreach } from "./ruleBreach";

/** Kinds of rule that repeat what another says better of the same record and side. */
const echoed: ReadonlyMap<RuleKind, readonly RuleKind[]> = new Map<RuleKind, readonly RuleKind[]>([
  ["order", ["balance", "containment"]],
  ["rateRange", ["order", "statedRate", "balance"]],
  ["rateOverZero", ["order"]],
  ["statedRate", ["balance"]],
]);

/** A breach that stands for others of the same cause. */
export type LeadingBreach = RuleBreach & { readonly alsoBroken: readonly Report[] };

/**
 * One finding for one cause: a breach that repeats another of the same record and side is told with that one. An inequality between two
 * figures repeats an identity that both enter; a rate above 100 % repeats the counts that it comes from; a rate that is right once a
 * broken balance is mended was right all along.
 */
export function withoutEchoes(breaches: readonly RuleBreach[]): readonly LeadingBreach[] {
  const byPlace = new Map<string, RuleBreach[]>();
  for (const breach of breaches) {
    const place = placeOf(breach);
    const others = byPlace.get(place);
    if (others) others.push(breach);
    else byPlace.set(place, [breach]);
  }
  return [...byPlace.values()].flatMap(leadingOf);
}

function leadingOf(breaches: readonly RuleBreach[]): readonly LeadingBreach[] {
  if (breaches.length === 1) return breaches.map((breach) => ({ ...breach, alsoBroken: [] }));
  const leaders = new Map(breaches.map((breach) => [breach, leaderOf(breach, breaches)]));
  return breaches
    .filter((breach) => leaders.get(breach) === undefined)
    .map((breach) => ({ ...breach, alsoBroken: breaches.filter((other) => leaders.get(other) === breach).map(({ report }) => report) }));
}

/** The breach that says the same better; itself no echo, so that none is lost. */
function leaderOf(breach: RuleBreach, breaches: readonly RuleBreach[]): RuleBreach | undefined {
  const kinds = echoed.get(breach.rule.kind) ?? [];
  return breaches.find((other) => other !== breach && kinds.includes(other.rule.kind) && covers(other, breach) && !leaderOf(other, breaches));
}

function covers(leader: RuleBreach, breach: RuleBreach): boolean {
  if (gravityOf(severityOf(leader)) < gravityOf(severityOf(breach))) return false;
  if (breach.rule.kind === "statedRate") return isMendedBy(leader.report, breach.report);
  if (breach.rule.kind !== "order") return isAbout(leader, breach);
  return breach.indicators.every((indicator) => leader.indicators.includes(indicator));
}

/** Whether a breach explains a rate: the rate's own, or one of a figure that the rate is made from. */
function isAbout(leader: RuleBreach, rate: RuleBreach): boolean {
  const causes = rate.indicators.includes("rate") ? ["rate", "finished", "enforced", "terminated", "eligible"] : rate.indicators;
  return leader.indicators.some((indicator) => causes.includes(indicator));
}

/**
 * Whether a stated rate is right as soon as the gap of a balance is put right in the figure above or below the line: then the count is
 * at fault and the rate speaks for it.
 */
function isMendedBy(balance: Report, rate: Report): boolean {
  if (balance.code !== "balanceBroken" || rate.code !== "rateDiffers") return false;
  const { numerator, denominator, statedPercent } = rate.facts;
  const gap = balance.facts.stated - balance.facts.computed;
  const isPrinted = (percent: number) => Math.abs(percent - statedPercent) <= halfUnit(ownDecimals(statedPercent, "percent"));
  return [gap, -gap].some(
    (change) => isPrinted(percentOfFraction(numerator + change, denominator)) || isPrinted(percentOfFraction(numerator, denominator + change)),
  );
}

function placeOf({ table, recordIndex, subject }: RuleBreach): string {
  const sideAndBasis = subject.slice(0, subject.lastIndexOf("."));
  return `${table.set.id}|${recordIndex ?? ""}|${sideAndBasis}`;
}
