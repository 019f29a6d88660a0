import { parseVietnameseNumber, type InterimTier } from "../../core";

/**
 * Goals by caseload as they are typed: "5.000: 75; 10.000: 74; còn lại: 70". The goals of decisions are for cases, "từ … trở lên".
 * `undefined` when a part cannot be read: half of the goals would judge wrongly.
 */
export function interimTiers(text: string): readonly InterimTier[] | undefined {
  const tiers = text
    .split(";")
    .filter((part) => part.trim() !== "")
    .map(tierOf);
  return tiers.length > 0 && tiers.every((tier) => tier !== undefined) ? tiers : undefined;
}

function tierOf(part: string): InterimTier | undefined {
  const [caseload = "", percentText = ""] = part.split(":").map((side) => side.trim());
  const isRest = /^(còn lại|rest)$/iu.test(caseload.normalize("NFC"));
  const caseloadMax = isRest ? undefined : parseVietnameseNumber(caseload);
  const percent = parseVietnameseNumber(percentText);
  if ((caseloadMax === undefined && !isRest) || percent === undefined || !isPercent(percent)) return undefined;
  return { side: "cases", caseloadMax, percent, comparison: "atLeast" };
}

const isPercent = (value: number): boolean => value > 0 && value <= 100;
