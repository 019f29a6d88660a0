import type { CheckedClaim, ClaimVerdict } from "../../core";

/** How many figures came out each way. */
export function verdictCounts(checked: readonly CheckedClaim[]): Readonly<Record<ClaimVerdict, number>> {
  const counts = { right: 0, wrong: 0, undecided: 0, unrecognised: 0 };
  for (const { verdict } of checked) counts[verdict] += 1;
  return counts;
}
