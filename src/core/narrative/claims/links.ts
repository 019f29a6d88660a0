import { words, wordsAtEnd } from "../text/pattern";
import type { Claim } from "./claim";
import { isOnlyFiller, lastSaid } from "./indicatorWords";
import type { Discourse } from "./meaning";
import type { Situation } from "./situation";

const nearWords = "(?: (?:hơn|trên|gần|khoảng|dưới|xấp xỉ|là|được))*";
const joining = wordsAtEnd(`(?:tương ứng|tương đương|trị giá|ứng với|cùng với|với)(?: với)?(?: (?:tổng )?(?:số|giá trị))?(?: tiền)?${nearWords} ?:? ?`);
const onlyJoint = new RegExp(`^${words(`(?:[ ,;(/-]|và|về|là|tổng|số|tiền|giá trị|trị giá|tương ứng|tương đương|với|hơn|trên|gần|khoảng|dưới|xấp xỉ|được|thu|thu về)*`).source}$`, "u");

/**
 * The figure of the other side that an amount goes with: "32 việc/6,92 tỷ đồng", "2/6 vụ với số tiền 466 tỷ đồng", "48 việc có điều kiện,
 * tương đương 8 tỷ đồng", "thi hành xong 410 nghìn việc, hơn 38 nghìn tỷ đồng". What is said of the first is said of the second.
 */
export function partnerOf({ gap, mention }: Situation, discourse: Pick<Discourse, "claims" | "previous">): Claim | undefined {
  const counted = mention.unit === "money" ? lastCounted(discourse) : undefined;
  return counted && (onlyJoint.test(gap) || isJoined(gap, counted)) ? counted : undefined;
}

/** The number of cases right before; of a pair such as "2/6 vụ" the first. */
function lastCounted({ claims, previous }: Pick<Discourse, "claims" | "previous">): Claim | undefined {
  if (previous?.kind !== "count") return undefined;
  return previous.about === undefined ? previous : claims[previous.about];
}

/** Words of joining stand right before the amount, and nothing else is counted on the way. */
function isJoined(gap: string, { indicator }: Claim): boolean {
  if (!joining.test(gap) || /[.;¶]/.test(gap)) return false;
  const said = lastSaid(gap)?.indicator;
  return said === undefined || said === indicator;
}

/** "…, đạt 81 %; trên 53.750 tỷ đồng": a sentence that only gives an amount goes on with what was counted in the one before. */
export function continued({ before, gap, mention }: Situation, claims: readonly Claim[]): Claim | undefined {
  if (mention.unit !== "money" || gap.includes("¶") || !isOnlyFiller(before)) return undefined;
  const last = claims.findLast(({ kind }) => kind === "count" || kind === "money");
  return last?.kind === "count" && last.indicator === "finished" ? last : undefined;
}
