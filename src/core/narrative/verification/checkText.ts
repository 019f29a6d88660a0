import type { Claim } from "../claims/claim";
import { claimsIn } from "../claims/claimsIn";
import { balances, type Judged } from "./balances";
import { blocksOf, type Block } from "./block";
import type { Comparison } from "./comparison";
import { differences, ratios } from "./ratios";
import type { Source } from "../source/source";
import { workbookComparison } from "./workbookComparison";

/** What is concluded about a figure. "undecided": nothing to hold it to. "unrecognised": a figure, but of what is not plain. */
export type ClaimVerdict = "right" | "wrong" | "undecided" | "unrecognised";

/** A figure of a text, with all that it was held to. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly verdict: ClaimVerdict;
  readonly comparisons: readonly Comparison[];
}

/**
 * Holds every figure of a report to the others in it, and to the records of the open workbook where a source is given.
 * A figure is wrong when one comparison of its own fails; it is right when it fits one, or when another figure was rightly made of it.
 *
 * @example checkText("tỷ lệ 86,44%, vượt 2,99% so với chỉ tiêu giao là 83,45%").map(({ verdict }) => verdict) // ["right", "right", "right"]
 */
export function checkText(text: string, source?: Source): readonly CheckedClaim[] {
  const claims = claimsIn(text);
  const blocks = blocksOf(claims);
  const judged: readonly Judged[] = [
    ...blocks.flatMap((block) => [...balances(block, text), ...ratios(block, otherSideOf(block, blocks)), ...differences(block)]),
    ...(source ? claims.flatMap((claim): readonly Judged[] => ofWorkbook(claim, source)) : []),
  ];
  const used = new Set(judged.flatMap(([, { verdict, operands }]) => (verdict === "right" ? operands : [])));
  return claims.map((claim) => {
    const comparisons = judged.filter(([subject]) => subject === claim).map(([, comparison]) => comparison);
    return { claim, comparisons, verdict: verdictOf(claim, comparisons, used.has(claim.index)) };
  });
}

function ofWorkbook(claim: Claim, source: Source): readonly Judged[] {
  const comparison = workbookComparison(claim, source);
  return comparison ? [[claim, comparison]] : [];
}

function verdictOf(claim: Claim, comparisons: readonly Comparison[], isUsed: boolean): ClaimVerdict {
  if (comparisons.some(({ verdict }) => verdict === "wrong")) return "wrong";
  if (comparisons.length > 0 || isUsed) return "right";
  return isUnderstood(claim) ? "undecided" : "unrecognised";
}

function isUnderstood({ kind, side, indicator }: Claim): boolean {
  if (kind === "unknown" || side === undefined) return false;
  return indicator !== undefined || (kind !== "count" && kind !== "money");
}

function otherSideOf(block: Block, blocks: readonly Block[]): Block | undefined {
  return blocks.findLast(({ side, about }) => side !== block.side && about === block.about);
}
