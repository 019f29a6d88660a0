import type { CountIndicator, Side } from "../../model/indicator";
import { words, wordsAtEnd } from "../text/pattern";
import type { Claim } from "./claim";
import { directionIn, endsWithDirection, isOnlyLink } from "./cues";
import { firstSaid, isOnlyFiller, lastSaid } from "./indicatorWords";
import { lastOf, type Discourse, type Meaning } from "./meaning";
import { sideSaid } from "./sideSaid";
import type { Situation } from "./situation";

/** How far an indicator may stand before its number with other words between. */
const distanceMax = 30;
/** A ranking farther off than this is not of the figure before it. */
const rankDistanceMax = 40;
const eligiblePart = words("(?:có|đủ) điều kiện(?: thi hành)?(?: nhưng| còn| đã| phải)* chuyển (?:sang )?(?:kỳ|năm) sau");
const limit = wordsAtEnd("(?:đến|dưới|từ|từ trên) ");

/** A place in a ranking: of what was counted right before, unless the ranking names it. */
export function rankMeaning({ before, afterClause, gap }: Situation, { claims, side }: Discourse): Meaning {
  const last = claims.at(-1);
  const near = gap.length > rankDistanceMax ? undefined : last?.indicator;
  const indicator = lastSaid(before)?.indicator ?? near;
  return { kind: "rank", side: sideSaid(afterClause) ?? side, indicator, about: last?.indicator === indicator ? last : undefined };
}

/** What a number of cases or of money claims; `undefined` for a bare number that is none. */
export function countMeaning(situation: Situation, discourse: Discourse): Meaning | undefined {
  const side = sideOf(situation, discourse);
  if (endsWithDirection(situation.before)) return changeMeaning(situation, discourse, side);
  const said = indicatorSaid(situation);
  const follows = said ? undefined : followed(situation, discourse);
  const indicator = said ?? follows?.indicator;
  if (!mayCount(situation, indicator, side)) return undefined;
  if (limit.test(situation.before)) return { kind: "unknown", side };
  return { kind: side === "money" ? "money" : "count", side, indicator, part: partOf(situation, follows) };
}

const partOf = ({ before }: Situation, follows: Claim | undefined): string | undefined => (eligiblePart.test(before) ? "eligible" : follows?.scope);

/** "32 việc/6,92 tỉ đồng", "2.883 việc tương ứng với 519 tỷ đồng": the second is of what the first is of. */
function followed({ gap }: Situation, { previous }: Discourse): Claim | undefined {
  return isOnlyLink(gap) && !gap.includes(",") ? previous : undefined;
}

function sideOf({ mention }: Situation, discourse: Discourse): Side | undefined {
  return mention.unit === "bare" || mention.unit === "percent" || mention.unit === "rank" ? discourse.side : mention.unit;
}

/** "tăng 446 việc": of what was counted right before, unless something else is named. */
function changeMeaning({ before, mention }: Situation, { claims, previous }: Discourse, side: Side | undefined): Meaning | undefined {
  const isOfRate = previous?.kind === "rate";
  const base = isOfRate ? aboutOf(claims, previous) : lastOf(claims, ["count", "money"], side);
  if (mention.unit === "bare" && base === undefined) return undefined;
  const indicator = isOfRate ? "finished" : changedIn(before, base);
  return { kind: side === "money" ? "moneyChange" : "countChange", side, indicator, direction: directionIn(before), about: ifOf(indicator, base) };
}

const ifOf = (indicator: CountIndicator | undefined, base: Claim | undefined): Claim | undefined => (base?.indicator === indicator ? base : undefined);
const changedIn = (before: string, base: Claim | undefined): CountIndicator | undefined => lastSaid(before)?.indicator ?? base?.indicator;

const aboutOf = (claims: readonly Claim[], { about }: Claim): Claim | undefined => (about === undefined ? undefined : claims[about]);

/** Words right before a number weigh more than words right behind it, and those more than words farther off. */
function indicatorSaid({ before, after }: Situation): CountIndicator | undefined {
  const said = lastSaid(before);
  const between = said ? before.slice(said.end) : "";
  if (said && isOnlyFiller(between)) return said.indicator;
  const isNear = between.length <= distanceMax && !/[,;)]/.test(between);
  return firstSaid(after) ?? (isNear ? said?.indicator : undefined);
}

const mayCount = (situation: Situation, indicator: CountIndicator | undefined, side: Side | undefined): boolean =>
  situation.mention.unit !== "bare" || mayBeBare(situation, indicator, side);

/** A number with no unit behind it counts only where its indicator stands at it and nothing else is counted. */
function mayBeBare({ mention, before, after, gap }: Situation, indicator: CountIndicator | undefined, side: Side | undefined): boolean {
  if (indicator === undefined) return false;
  if (mention.isRounded) return true;
  if (side !== "cases" || !/^\s*(?:[,;.:)(¶-]|$)/u.test(after)) return false;
  const said = lastSaid(before);
  return said !== undefined && isOnlyFiller(before.slice(said.end)) && gap.trim() !== "";
}
