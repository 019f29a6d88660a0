import { sides, type InterimGoals, type InterimTier } from "../../core";

/** Whether an item of the ledger is the special goals of a period, as they were written. */
export function isInterimGoals(item: unknown): item is InterimGoals {
  if (typeof item !== "object" || item === null) return false;
  const { year, months, tiers } = item as Partial<Record<keyof InterimGoals, unknown>>;
  return typeof year === "number" && typeof months === "number" && Array.isArray(tiers) && tiers.every(isTier);
}

function isTier(item: unknown): item is InterimTier {
  if (typeof item !== "object" || item === null) return false;
  const { side, caseloadMax, percent, comparison } = item as Partial<Record<keyof InterimTier, unknown>>;
  const isForSide = sides.some((one) => one === side) && (caseloadMax === undefined || typeof caseloadMax === "number");
  return isForSide && typeof percent === "number" && (comparison === "above" || comparison === "atLeast");
}
