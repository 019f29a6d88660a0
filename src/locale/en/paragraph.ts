import type { Clause, ParagraphFacts, ParagraphFigure, Side } from "../../core";
import { capitalised } from "../capitalised";
import type { MoneyStyle } from "../narrativeWords";
import { numbers } from "./numbers";
import { periodName } from "./recognitionSentences";

const { count, decimal } = numbers;
const percent = (value: number): string => `${decimal(value)}%`;

function moneyText(dong: number, style: MoneyStyle): string {
  if (style === "full" || dong < 1e6) return `${count(dong)} dong`;
  return dong < 1e9 ? `${decimal(dong / 1e6)} million dong` : `${decimal(dong / 1e9)} billion dong`;
}

const directed = (up: string, down: string, equal: string) => (_: string, value: number) =>
  value === 0 ? equal : `${decimal(Math.abs(value))} points ${value > 0 ? up : down}`;

/** How each figure is told. */
const phrases: Readonly<Record<ParagraphFigure, (amount: string, value: number) => string>> = {
  accepted: (amount) => `${amount} accepted`,
  carriedIn: (amount) => `${amount} carried in`,
  newlyAccepted: (amount) => `${amount} newly accepted`,
  entrusted: (amount) => `${amount} entrusted to other agencies`,
  withdrawn: (amount) => `${amount} withdrawn`,
  toEnforce: (amount) => `${amount} to enforce`,
  eligible: (amount) => `${amount} eligible`,
  eligibleShare: (_, value) => `${percent(value)} of what was to enforce`,
  finished: (amount) => `${amount} finished`,
  rate: (_, value) => `a rate of ${percent(value)}`,
  rateChange: directed("more than in the same period last year", "less than in the same period last year", "as in the same period last year"),
  targetDifference: directed("over the target", "under the target", "equal to the target"),
  target: (_, value) => `a target of ${percent(value)}`,
  carriedOut: (amount) => `${amount} carried over to the next period`,
};

const continued: readonly ParagraphFigure[] = ["carriedIn", "newlyAccepted", "eligibleShare", "rate", "rateChange", "targetDifference", "target"];
const sideNames: Readonly<Record<Side, string>> = { cases: "Cases", money: "Money" };

/** The paragraph on one unit. */
export function paragraph({ unit, period, sides }: ParagraphFacts, money: MoneyStyle): string {
  const lead = [period && periodName(period), unit].filter(Boolean).join(", ");
  const told = sides.map(({ side, clauses }) => `${sideNames[side]}: ${sentence(clauses, side, money)}.`);
  return capitalised([lead === "" ? "" : `${lead}.`, ...told].join(" ").trim());
}

function sentence(clauses: readonly Clause[], side: Side, money: MoneyStyle): string {
  const amountOf = (value: number) => (side === "cases" ? `${count(value)} ${value === 1 ? "case" : "cases"}` : moneyText(value, money));
  return clauses
    .map(({ figure, value, isUnverified }, index) => {
      const phrase = `${phrases[figure](amountOf(value), value)}${isUnverified ? " [unverified]" : ""}`;
      if (index === 0) return phrase;
      return `${continued.includes(figure) ? ", " : "; "}${phrase}`;
    })
    .join("");
}
