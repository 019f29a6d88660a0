import type { CountIndicator } from "../../model/indicator";
import type { Claim } from "../claims/claim";
import { countOf, type Block } from "./block";
import { compared, type Comparison } from "./comparison";

/** A claim with what it was held to. */
export type Judged = readonly [claim: Claim, comparison: Comparison];

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const firstLessOthers = ([first = 0, ...others]: readonly number[]): number => first - sum(others);
const isNamed = (claim: Claim | undefined): claim is Claim => claim !== undefined;

/** "còn phải thi hành", "sau khi trừ": nothing else has been taken off. */
const nothingElse = /còn\s+(?:lại\s+)?phải|sau\s+khi\s+trừ/iu;
const lookBack = 160;

/** Sums and balances of the counts of a block. What a text leaves out is not held against it. */
export function balances(block: Block, text: string): readonly Judged[] {
  const count = (indicator: CountIndicator) => countOf(block, indicator);
  return [...openingAndNew(count), ...afterDeductions(count, text), ...partsWithinWhole(count), ...orderOfFigures(count)];
}

type Count = (indicator: CountIndicator) => Claim | undefined;

function openingAndNew(count: Count): readonly Judged[] {
  const [accepted, carriedIn, newlyAccepted] = [count("accepted"), count("carriedIn"), count("newlyAccepted")];
  if (!accepted || !carriedIn || !newlyAccepted) return [];
  return [[accepted, compared(accepted, { relation: "openingAndNew", operands: [carriedIn, newlyAccepted], of: sum })]];
}

function afterDeductions(count: Count, text: string): readonly Judged[] {
  const [toEnforce, accepted, entrusted, withdrawn] = [count("toEnforce"), count("accepted"), count("entrusted"), count("withdrawn")];
  const deductions = [entrusted, withdrawn].filter(isNamed);
  if (!toEnforce || !accepted || deductions.length === 0) return [];
  const comparison = compared(toEnforce, { relation: "afterDeductions", operands: [accepted, ...deductions], of: firstLessOthers });
  const isWhole = deductions.length === 2 || nothingElse.test(text.slice(Math.max(0, toEnforce.start - lookBack), toEnforce.start).normalize("NFC"));
  return comparison.verdict === "right" || isWhole || comparison.difference > 0 ? [[toEnforce, comparison]] : [];
}

/** Since 2020 there is a third group, so the two may be less than the whole, never more. */
function partsWithinWhole(count: Count): readonly Judged[] {
  const whole = count("toEnforce");
  const parts = [count("eligible"), count("notEligible"), count("otherNotEligible"), count("postponed"), count("suspended")].filter(isNamed);
  if (!whole || parts.length < 2 || !count("eligible") || !count("notEligible")) return [];
  const comparison = compared(whole, { relation: "partsWithinWhole", operands: parts, of: sum });
  return comparison.verdict === "right" || comparison.difference < 0 ? [[whole, comparison]] : [];
}

const chain = ["accepted", "toEnforce", "eligible", "finished"] as const;

function orderOfFigures(count: Count): readonly Judged[] {
  const known = chain.map(count).filter(isNamed);
  return known.slice(1).flatMap((smaller, index): readonly Judged[] => {
    const larger = known[index];
    if (!larger || smaller.other !== undefined || larger.other !== undefined || smaller.value <= larger.value) return [];
    const comparison = compared(smaller, { relation: "orderOfFigures", operands: [larger], of: sum });
    return comparison.verdict === "wrong" ? [[smaller, comparison]] : [];
  });
}
