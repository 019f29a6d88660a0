import type { CountIndicator } from "./indicator";

/** What is only added to from 01/10 on. Có điều kiện may fall, when cases are classified anew. */
export const cumulativeIndicators: ReadonlySet<CountIndicator> = new Set<CountIndicator>([
  ...(["newlyAccepted", "exOfficio", "onRequest", "entrusted", "withdrawn", "entrustedOrWithdrawn", "finished", "enforced", "terminated", "reduced"] as const),
]);
