import { percentOfFraction } from "./ratios/computedRates";
import type { Report } from "../model/finding";
import type { Breach } from "./outcome/outcome";
import type { RuleKind } from "./settings";
import { halfUnit, ownDecimals } from "./ratios/statedRatio";
import { gravityOf, severityOf, type RuleBreach } from "./ruleBreach";

/** Kinds of rule that repeat what another says better of the same record and side. */
const echoed: ReadonlyMap<RuleKind, readonly RuleKind[]> = new Map<RuleKind, readonly RuleKind[]>([
  ["order", ["balance", "containment"]],
  ["rateRange", ["order", "statedRate", "balance"]],
  ["rateOverZero", ["order"]],
  ["statedRate", ["balance"]],
  ["monthlyRoll", ["monthWithin"]],
]);

/** A breach that stands for others of the same cause. */
export interface LeadingBreach {
  readonly leader: RuleBreach;
  readonly alsoBroken: readonly Report[];
}

const alone: readonly Report[] = [];

/**
 * One finding for one cause: a breach that repeats another of the same record and side is told with that one. An inequality between two
 * figures repeats an identity that both enter; a rate above 100 % repeats the counts that it comes from; a rate that is right once a
 * broken balance is mended was right all along.
 */
export function withoutEchoes(breachesOfTable: readonly RuleBreach[]): readonly LeadingBreach[] {
  const byRecord = breachesOfTable.toSorted((one, other) => recordOf(one) - recordOf(other));
  const leading: LeadingBreach[] = [];
  for (let first = 0, end = 0; first < byRecord.length; first = end) {
    end = endOfRecord(byRecord, first);
    if (end === first + 1) leading.push({ leader: byRecord[first] as RuleBreach, alsoBroken: alone });
    else addLeading(byRecord.slice(first, end), leading);
  }
  return leading;
}

/** The record of a breach; those of the whole table come first. */
function recordOf({ breach: { recordIndex } }: RuleBreach): number {
  return recordIndex ?? -1;
}

/** Where the breaches of a record end. */
function endOfRecord(byRecord: readonly RuleBreach[], first: number): number {
  const recordIndex = byRecord[first]?.breach.recordIndex;
  let end = first + 1;
  while (end < byRecord.length && byRecord[end]?.breach.recordIndex === recordIndex) end += 1;
  return end;
}

/** Adds those breaches of one record that are no echo, each with its echoes. */
function addLeading(breaches: readonly RuleBreach[], leading: LeadingBreach[]): void {
  const leaders = breaches.map((breach) => leaderOf(breach, breaches));
  for (let index = 0; index < breaches.length; index += 1) {
    const leader = breaches[index] as RuleBreach;
    if (leaders[index] === undefined) leading.push({ leader, alsoBroken: leaders.includes(leader) ? echoesOf(leader, breaches, leaders) : alone });
  }
}

function echoesOf(leader: RuleBreach, breaches: readonly RuleBreach[], leaders: readonly (RuleBreach | undefined)[]): readonly Report[] {
  return breaches.filter((_, index) => leaders[index] === leader).map(({ breach }) => breach.report);
}

/** The breach that says the same better; itself no echo, so that none is lost. */
function leaderOf(echo: RuleBreach, breaches: readonly RuleBreach[]): RuleBreach | undefined {
  const kinds = echoed.get(echo.rule.kind);
  if (!kinds) return undefined;
  for (const other of breaches) {
    if (kinds.includes(other.rule.kind) && covers(other, echo) && !leaderOf(other, breaches)) return other;
  }
  return undefined;
}

function covers(leader: RuleBreach, echo: RuleBreach): boolean {
  if (gravityOf(severityOf(leader)) < gravityOf(severityOf(echo)) || !isSamePlace(leader.breach, echo.breach)) return false;
  if (echo.rule.kind === "statedRate") return isMendedBy(leader.breach.report, echo.breach.report);
  if (echo.rule.kind !== "order") return isAbout(leader.breach, echo.breach);
  return echo.breach.indicators.every((indicator) => leader.breach.indicators.includes(indicator));
}

/** Whether a breach explains a rate: the rate's own, or one of a figure that the rate is made from. */
function isAbout(leader: Breach, rate: Breach): boolean {
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

/** Whether two breaches are on the same basis and side, which stand before the last dot in the key of a figure. */
function isSamePlace({ subject: one }: Breach, { subject: other }: Breach): boolean {
  const end = one.lastIndexOf(".");
  return end === other.lastIndexOf(".") && other.startsWith(one.slice(0, Math.max(0, end)));
}
