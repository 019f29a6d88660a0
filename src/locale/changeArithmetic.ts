import type { FactsByCode } from "../core";
import { minus, noBreakSpace, type NumberForm } from "./numberForm";

type Facts = FactsByCode["changeDiffers"];

/**
 * How a change follows from its two figures, as it is worked out by hand.
 *
 * @example "(8.529 − 8.083) ÷ 8.083 × 100 = +5,52 %"
 */
export function changeArithmetic({ kind, value, earlier, computed }: Facts, { count, decimal, signed, signedCount }: NumberForm): string {
  if (kind === "points") return `${decimal(value)} ${minus} ${decimal(earlier)} = ${signed(computed)}`;
  const difference = `${count(value)} ${minus} ${count(earlier)}`;
  return kind === "amount" ? `${difference} = ${signedCount(computed)}` : `(${difference}) ÷ ${count(earlier)} × 100 = ${signed(computed)}${noBreakSpace}%`;
}

/** A stated change in the form of its kind. */
export function statedChangeText({ kind, stated, explanation }: Facts, { count, decimal, signed, signedCount }: NumberForm): string {
  if (kind === "amount") return signedCount(stated);
  if (explanation === "amountForGrowth") return count(stated);
  return explanation === "ratio" ? decimal(stated) : signed(stated);
}
