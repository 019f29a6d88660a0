import type { Basis, CountIndicator, Side } from "../../model/indicator";
import type { Claim, ClaimKind } from "./claim";
import type { Direction } from "./cues";

/** What a number turns out to claim. */
export interface Meaning {
  readonly kind: ClaimKind;
  readonly side: Side | undefined;
  readonly indicator?: CountIndicator | undefined;
  readonly direction?: Direction | undefined;
  readonly basis?: Basis;
  readonly about?: Claim | undefined;
  /** Only a part of the indicator is meant. */
  readonly part?: string | undefined;
}

/** What has been said before a number. */
export interface Discourse {
  readonly claims: readonly Claim[];
  /** The claim right before it, in the same paragraph. */
  readonly previous: Claim | undefined;
  /** The side that the text was on last. */
  readonly side: Side | undefined;
}

const changeKinds: readonly ClaimKind[] = ["countChange", "moneyChange", "pointChange", "relativeChange", "targetDifference", "progressDifference"];

/** Whether a claim is of something going up or down. */
export const isChange = ({ kind }: Claim): boolean => changeKinds.includes(kind);

/** The last claim of one of the kinds about the period itself, on a side where one is named. */
export function lastOf(claims: readonly Claim[], kinds: readonly ClaimKind[], side?: Side | undefined): Claim | undefined {
  return claims.findLast((claim) => claim.basis === "current" && kinds.includes(claim.kind) && (side === undefined || claim.side === undefined || claim.side === side));
}
