import type { FactsByCode, RateExplanation, Side } from "../../core";
import { decimalsApart } from "../numberForm";
import { numbers } from "./numbers";

const { count, percent, signed } = numbers;

type Facts = FactsByCode["rateDiffers"];

/** The words of one kind of ratio. */
interface Ratio {
  readonly name: string;
  readonly numerator: string;
  readonly denominator: string;
}

const rate: Ratio = { name: "rate", numerator: "finished", denominator: "eligible" };
const share: Ratio = { name: "share eligible", numerator: "eligible", denominator: "to be enforced" };

const otherSide: Readonly<Record<Side, string>> = { cases: "by money", money: "by cases" };
const omitted: Readonly<Record<Side, string>> = { cases: "terminated", money: "terminated and reduced" };

type Opening = (stated: string, side: Side, words: Ratio) => string;

/** What a wrong ratio says first. What the right one is follows it. */
const openings: { readonly [E in Exclude<RateExplanation, "unknown">]: Opening } = {
  overAccepted: (stated, _, { numerator }) => `Wrong denominator: ${stated} is ${numerator} over accepted.`,
  overToEnforce: (stated, _, { numerator }) => `Wrong denominator: ${stated} is ${numerator} over to be enforced.`,
  otherSide: (stated, side, { name }) => `Cases and money may be swapped: ${stated} is the ${name} ${otherSide[side]}.`,
  withoutTerminated: (stated, side) => `The numerator is too small: ${stated} leaves out ${omitted[side]}.`,
  truncated: (stated) => `Cut off instead of rounded: the cell says ${stated}.`,
  meanOfRates: (stated) => `${stated} is the mean of the rates; the common rate comes from the totals.`,
  roundedMore: (stated) => `Rounded more coarsely than the rest of the column: the cell says ${stated}.`,
};

function ratioSentence(words: Ratio, facts: Facts): string {
  const { side, statedPercent, computedPercent, numerator, denominator, explanation } = facts;
  const decimals = decimalsApart(statedPercent, computedPercent);
  const stated = percent(statedPercent, decimals);
  const arithmetic =
    `${words.numerator} ÷ ${words.denominator} = ${count(numerator)} ÷ ${count(denominator)} = ${percent(computedPercent, decimals)}`;
  return explanation === "unknown"
    ? `The ${words.name} must be ${arithmetic}, the cell says ${stated} (off by ${signed(statedPercent - computedPercent, decimals)}).`
    : `${openings[explanation](stated, side, words)} The right ${words.name} is ${arithmetic}.`;
}

/** The sentence about a stated rate that does not follow from its own figures. */
export const rateDiffersSentence = (facts: Facts): string => ratioSentence(rate, facts);

/** The same about the share of eligible in to be enforced. */
export const shareDiffersSentence = (facts: FactsByCode["shareDiffers"]): string => ratioSentence(share, facts);
