import type { CountIndicator, Side } from "../../model/indicator";
import type { Claim, ClaimKind } from "../claims/claim";

/** Claims of one side that speak of the same unit, period and part of the caseload. */
export interface Block {
  readonly side: Side;
  readonly about: string;
  readonly claims: readonly Claim[];
}

/** A figure of the block: the last one of a kind, of an indicator where one is named. */
export function figureOf(block: Block, kind: ClaimKind, indicator?: CountIndicator): Claim | undefined {
  return block.claims.findLast((claim) => claim.kind === kind && claim.basis === "current" && (indicator === undefined || claim.indicator === indicator));
}

/** A count of the block's own side. */
export function countOf(block: Block, indicator: CountIndicator): Claim | undefined {
  return figureOf(block, block.side === "cases" ? "count" : "money", indicator);
}

/** The same figure a year before, where the text tells it. */
export function earlierOf(block: Block, kind: ClaimKind, indicator?: CountIndicator): Claim | undefined {
  return block.claims.findLast((claim) => claim.kind === kind && claim.basis !== "current" && (indicator === undefined || claim.indicator === indicator));
}

/**
 * The claims of a text, block by block. A figure that is told again with another value opens a new block: what follows
 * belongs to it, since nothing else says whose the second figure is.
 */
export function blocksOf(claims: readonly Claim[]): readonly Block[] {
  const open = new Map<string, { readonly side: Side; readonly about: string; readonly claims: Claim[] }>();
  const blocks: Block[] = [];
  for (const claim of claims) {
    if (claim.side === undefined) continue;
    const about = aboutOf(claim);
    const key = `${claim.side}|${about}`;
    const current = open.get(key);
    const block = current && !isToldAgain(current.claims, claim) ? current : { side: claim.side, about, claims: [] };
    if (block !== current) {
      open.set(key, block);
      blocks.push(block);
    }
    block.claims.push(claim);
  }
  return blocks;
}

/** Whom, which part of the caseload and which period a claim is about, as one key. */
const aboutOf = ({ unit, scope, period }: Claim): string => JSON.stringify([unit, scope, period?.year, period?.months]);

const told: readonly ClaimKind[] = ["count", "money", "rate"];

function isToldAgain(claims: readonly Claim[], claim: Claim): boolean {
  if (!told.includes(claim.kind) || (claim.kind !== "rate" && claim.indicator === undefined)) return false;
  return claims.some((one) => one.kind === claim.kind && one.basis === claim.basis && one.indicator === claim.indicator && one.value !== claim.value);
}
