import type { CountIndicator } from "../../model/indicator";
import type { Claim } from "../claims/claim";
import type { Judged } from "./balances";
import { countOf, earlierOf, figureOf, type Block } from "./block";
import { compared, fits, type ClaimExplanation, type Comparison, type Expectation, type Relation } from "./comparison";

const percentOf = ([part = 0, whole = 0]: readonly number[]): number => (part / whole) * 100;

/** Rates and shares of a block; `other` is the same block on the other side, where the text has one. */
export function ratios(block: Block, other: Block | undefined): readonly Judged[] {
  return block.claims.flatMap((claim): readonly Judged[] => {
    if (claim.basis !== "current") return [];
    const comparison = claim.kind === "rate" ? rateComparison(claim, block, other) : claim.kind === "share" ? shareComparison(claim, block, other) : undefined;
    return comparison ? [[claim, comparison]] : [];
  });
}

function ratio(relation: Relation, part: Claim | undefined, whole: Claim | undefined): Expectation | undefined {
  return part && whole && whole.value > 0 ? { relation, operands: [part, whole], of: percentOf } : undefined;
}

function rateComparison(claim: Claim, block: Block, other: Block | undefined): Comparison | undefined {
  const rateIn = (one: Block, whole: CountIndicator) => ratio("rateOfCounts", countOf(one, "finished"), countOf(one, whole));
  const expected = rateIn(block, "eligible");
  if (!expected) return undefined;
  return explained(claim, expected, [
    ["otherSide", other && rateIn(other, "eligible")],
    ["overToEnforce", rateIn(block, "toEnforce")],
    ["overAccepted", rateIn(block, "accepted")],
  ]);
}

/** The wholes that a share may be of, the likeliest first. */
function wholesOf(indicator: CountIndicator): readonly CountIndicator[] {
  if (indicator === "toEnforce" || indicator === "carriedIn" || indicator === "newlyAccepted" || indicator === "entrusted" || indicator === "withdrawn") return ["accepted"];
  return indicator === "finished" || indicator === "inProgress" ? ["toEnforce", "eligible", "accepted"] : ["toEnforce", "accepted"];
}

function shareComparison(claim: Claim, block: Block, other: Block | undefined): Comparison | undefined {
  const { indicator } = claim;
  if (indicator === undefined) return undefined;
  const sharesIn = (one: Block) => wholesOf(indicator).map((whole) => ratio("shareOfWhole", countOf(one, indicator), countOf(one, whole))).filter((share) => share !== undefined);
  const fitting = sharesIn(block).find((share) => fits(claim, share));
  const expected = fitting ?? shareOfFirst(block, indicator);
  return expected && explained(claim, expected, [["otherSide", other && sharesIn(other)[0]]]);
}

/** Only a share of the whole that is meant where none is named speaks against a figure; others may only speak for it. */
function shareOfFirst(block: Block, indicator: CountIndicator): Expectation | undefined {
  const [whole] = wholesOf(indicator);
  return whole && ratio("shareOfWhole", countOf(block, indicator), countOf(block, whole));
}

/** A comparison; where it fails, with the first explanation that fits. */
function explained(claim: Claim, expected: Expectation, explanations: readonly (readonly [ClaimExplanation, Expectation | undefined])[]): Comparison {
  const comparison = compared(claim, expected);
  if (comparison.verdict === "right") return comparison;
  return { ...comparison, explanation: explanations.find(([, expectation]) => expectation && fits(claim, expectation))?.[0] };
}

const difference = ([one = 0, other = 0]: readonly number[]): number => one - other;

/** Distances from targets, and changes on the year before. */
export function differences(block: Block): readonly Judged[] {
  return block.claims.flatMap((claim): readonly Judged[] => {
    const expected = expectedDifference(claim, block);
    if (expected === undefined) return [];
    const comparison = compared(claim, expected);
    const isOfTarget = claim.kind === "targetDifference" && comparison.verdict === "wrong";
    return [[claim, isOfTarget ? { ...comparison, explanation: targetExplanation(claim, expected) } : comparison]];
  });
}

type Expecting = (claim: Claim, block: Block) => Expectation | undefined;

const expecting: ReadonlyMap<Claim["kind"], Expecting> = new Map<Claim["kind"], Expecting>([
  ["targetDifference", (_, block) => lessTarget(figureOf(block, "rate"), figureOf(block, "target"))],
  ["progressDifference", (claim, block) => progress(claim, figureOf(block, "rate"), figureOf(block, "target"))],
  ["targetRatio", (_, block) => ratio("rateOverTarget", figureOf(block, "rate"), figureOf(block, "target"))],
  ["pointChange", (claim, block) => (claim.indicator === undefined ? pointChange(figureOf(block, "rate"), earlierOf(block, "rate")) : undefined)],
  ["relativeChange", (claim, block) => relativeChange(claim, block)],
  ["countChange", (claim, block) => changeOfFigures(claim, block)],
  ["moneyChange", (claim, block) => changeOfFigures(claim, block)],
]);

const expectedDifference: Expecting = (claim, block) => expecting.get(claim.kind)?.(claim, block);

function lessTarget(rate: Claim | undefined, target: Claim | undefined): Expectation | undefined {
  return rate && target && { relation: "rateLessTarget", operands: [rate, target], of: difference };
}

function progress({ period }: Claim, rate: Claim | undefined, target: Claim | undefined): Expectation | undefined {
  if (!rate || !target || !period) return undefined;
  return { relation: "rateLessProgress", operands: [rate, target], of: ([one = 0, whole = 0]) => one - (whole * period.months) / 12 };
}

function pointChange(rate: Claim | undefined, earlier: Claim | undefined): Expectation | undefined {
  return rate && earlier && { relation: "changeInPoints", operands: [rate, earlier], of: difference };
}

/** 446 more and now 8.529: 446 on what there was before. */
function relativeChange({ indicator, side }: Claim, block: Block): Expectation | undefined {
  if (indicator === undefined) return undefined;
  const change = figureOf(block, side === "money" ? "moneyChange" : "countChange", indicator);
  const now = countOf(block, indicator);
  const isKnown = change && now && now.value !== change.value;
  return isKnown ? { relation: "changeOverEarlier", operands: [change, now], of: ([more = 0, all = 0]) => (more / (all - more)) * 100 } : undefined;
}

function changeOfFigures({ indicator, side }: Claim, block: Block): Expectation | undefined {
  if (indicator === undefined) return undefined;
  const [now, earlier] = [countOf(block, indicator), earlierOf(block, side === "money" ? "money" : "count", indicator)];
  return now && earlier && { relation: "changeOfFigures", operands: [now, earlier], of: difference };
}

function targetExplanation(claim: Claim, { operands }: Expectation): ClaimExplanation | undefined {
  const relative: Expectation = { relation: "rateLessTarget", operands, of: ([rate = 0, target = 0]) => (rate / target - 1) * 100 };
  const whole: Expectation = { relation: "rateLessTarget", operands, of: percentOf };
  if (fits(claim, relative)) return "relativeToTarget";
  return fits(claim, whole) ? "ratioOfTarget" : undefined;
}
