import { percentOfFraction } from "./computedRates";
import type { Report } from "../model/finding";
import type { Breach } from "./outcome";
import type { RuleKind } from "./settings";
import { halfUnit, ownDecimals } from "./statedRatio";
import { gravityOf, severityOf, type RuleBreach } from "./ruleBreach";
import type { TableUnderCheck } from "./tableUnderCheck";

/** Kinds of rule that repeat what another says better of the same record and side. */
const echoed: ReadonlyMap<RuleKind, readonly RuleKind[]> = new Map<RuleKind, readonly RuleKind[]>([
  ["order", ["balance", "containment"]],
  ["rateRange", ["order", "statedRate", "balance"]],
  ["rateOverZero", ["order"]],
  ["statedRate", ["balance"]],
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
export function withoutEchoes(breaches: readonly RuleBreach[]): readonly LeadingBreach[] {
  const byTable = new Map<TableUnderCheck, Map<number, RuleBreach[]>>();
  for (const ruleBreach of breaches) {
    const byRecord = byTable.get(ruleBreach.table) ?? new Map<number, RuleBreach[]>();
    byTable.set(ruleBreach.table, byRecord);
    const recordIndex = ruleBreach.breach.recordIndex ?? -1;
    const others = byRecord.get(recordIndex);
    if (others) others.push(ruleBreach);
    else byRecord.set(recordIndex, [ruleBreach]);
  }
  const leading: LeadingBreach[] = [];
  for (const byRecord of byTable.values()) for (const ofRecord of byRecord.values()) addLeading(ofRecord, leading);
  return leading;
}

/** Adds those breaches of one record that are no echo, each with its echoes. */
function addLeading(breaches: readonly RuleBreach[], leading: LeadingBreach[]): void {
  const leaders = breaches.length === 1 ? noLeaders : breaches.map((ruleBreach) => leaderOf(ruleBreach, breaches));
  const hasEchoes = leaders.some((leader) => leader !== undefined);
  breaches.forEach((leader, index) => {
    if (leaders[index] === undefined) leading.push({ leader, alsoBroken: hasEchoes ? echoesOf(leader, breaches, leaders) : alone });
  });
}

const noLeaders: readonly (RuleBreach | undefined)[] = [];

function echoesOf(leader: RuleBreach, breaches: readonly RuleBreach[], leaders: readonly (RuleBreach | undefined)[]): readonly Report[] {
  return leaders.includes(leader) ? breaches.filter((_, index) => leaders[index] === leader).map(({ breach }) => breach.report) : alone;
}

/** The breach that says the same better; itself no echo, so that none is lost. */
function leaderOf(echo: RuleBreach, breaches: readonly RuleBreach[]): RuleBreach | undefined {
  const kinds = echoed.get(echo.rule.kind);
  return kinds && breaches.find((other) => kinds.includes(other.rule.kind) && covers(other, echo) && !leaderOf(other, breaches));
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
