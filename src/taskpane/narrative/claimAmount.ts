import type { Claim } from "../../core";
import type { Words } from "../../locale";

/** A number in the unit of a claim: cases, đồng or percent. */
export function claimAmount({ kind }: Pick<Claim, "kind">, value: number, { numbers }: Pick<Words, "numbers">): string {
  switch (kind) {
    case "count":
    case "countChange":
    case "rank":
      return numbers.count(value);
    case "money":
    case "moneyChange":
      return `${numbers.count(value)} đồng`;
    default:
      // A report states two decimals, whatever a person wants to see elsewhere.
      return numbers.percent(value, 2);
  }
}
