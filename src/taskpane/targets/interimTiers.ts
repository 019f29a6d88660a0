import { parseVietnameseNumber, rateIn, type InterimTier, type Side } from "../../core";
import type { InterimWords } from "../../locale";

/**
 * Goals of one side by caseload as they are typed: "5.000: 75; 10.000: trên 74; còn lại: 70". Where nothing else is said a goal is
 * "từ … trở lên", as decisions have it. `undefined` when a part cannot be read: half of the goals would judge wrongly.
 */
export function interimTiers(text: string, side: Side): readonly InterimTier[] | undefined {
  const parts = text.split(/[;\n]/).filter((part) => part.trim() !== "");
  const tiers = parts.map((part) => tierOf(part, side));
  const isEachItsOwn = new Set(tiers.map((tier) => tier?.caseloadMax)).size === tiers.length;
  return isEachItsOwn && tiers.every((tier) => tier !== undefined) ? tiers : undefined;
}

/** Goals as a person would have typed them, with numbers as they are written in Vietnamese. */
export function interimTiersText(tiers: readonly InterimTier[], side: Side, words: Pick<InterimWords, "rest" | "aboveSign">): string {
  const caseloadText = ({ caseloadMax }: InterimTier) => (caseloadMax === undefined ? words.rest : String(caseloadMax).replace(/\B(?=(?:\d{3})+$)/g, "."));
  const goalText = ({ percent, comparison }: InterimTier) => `${comparison === "above" ? `${words.aboveSign} ` : ""}${String(percent).replace(".", ",")}`;
  return tiers.flatMap((tier) => (tier.side === side ? [`${caseloadText(tier)}: ${goalText(tier)}`] : [])).join("; ");
}

function tierOf(part: string, side: Side): InterimTier | undefined {
  const [caseload = "", goal = "", ...more] = part.split(":").map((piece) => piece.trim());
  const reach = caseloadOf(caseload);
  const { value: percent, comparison = "atLeast" } = rateIn(goal);
  if (reach === undefined || more.length > 0 || percent === undefined || !isPercent(percent)) return undefined;
  return { side, ...reach, percent, comparison };
}

/** Up to how many cases a goal reaches: all of them for the rest. */
function caseloadOf(text: string): Pick<InterimTier, "caseloadMax"> | undefined {
  if (/^(còn lại|rest)$/iu.test(text.normalize("NFC"))) return { caseloadMax: undefined };
  const caseloadMax = parseVietnameseNumber(text);
  return caseloadMax === undefined ? undefined : { caseloadMax };
}

const isPercent = (value: number): boolean => value > 0 && value <= 100;
