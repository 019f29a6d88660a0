import type { Report } from "../model/finding";
import type { RuleKind } from "./settings";
import { gravityOf, severityOf, type RuleBreach } from "./ruleBreach";

/** Kinds of rule that repeat what another says better of the same record and side. */
const echoed: ReadonlyMap<RuleKind, readonly RuleKind[]> = new Map<RuleKind, readonly RuleKind[]>([
  ["order", ["balance", "containment"]],
  ["rateRange", ["order", "statedRate", "balance"]],
  ["rateOverZero", ["order"]],
]);

/** A breach that stands for others of the same cause. */
export type LeadingBreach = RuleBreach & { readonly alsoBroken: readonly Report[] };

/**
 * One finding for one cause: a breach that repeats another of the same record and side is told with that one. An inequality between two
 * figures repeats an identity that both enter; a rate above 100 % repeats the counts that it comes from.
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
  if (breach.rule.kind !== "order") return isAbout(leader, breach);
  return breach.indicators.every((indicator) => leader.indicators.includes(indicator));
}

/** Whether a breach explains a rate: the rate's own, or one of a figure that the rate is made from. */
function isAbout(leader: RuleBreach, rate: RuleBreach): boolean {
  const causes = rate.indicators.includes("rate") ? ["rate", "finished", "enforced", "terminated", "eligible"] : rate.indicators;
  return leader.indicators.some((indicator) => causes.includes(indicator));
}

function placeOf({ table, recordIndex, subject }: RuleBreach): string {
  const sideAndBasis = subject.slice(0, subject.lastIndexOf("."));
  return `${table.set.id}|${recordIndex ?? ""}|${sideAndBasis}`;
}
