import type { CountIndicator, Side } from "../../model/indicator";
import { keyedSource, words, wordsAtEnd, wordsAtStart } from "../text/pattern";
import type { Claim } from "./claim";
import { directionIn, endsWithDirection, endsWithEarlier } from "./cues";
import { firstSaid, isOnlyFiller, lastSaid, type Said } from "./indicatorWords";
import { continued, partnerOf } from "./links";
import { lastOf, type Discourse, type Meaning } from "./meaning";
import { sideSaid } from "./sideSaid";
import type { Situation } from "./situation";

/** How far an indicator may stand before its number with other words between. */
const distanceMax = 30;
/** A ranking farther off than this is not of the figure before it. */
const rankDistanceMax = 40;
const eligiblePart = words("(?:có|đủ) điều kiện(?: thi hành)?(?: nhưng| còn| đã| phải| năm [#]{4})* chuyển (?:sang |qua )?(?:kỳ|năm) (?:sau|[#]{4})");
/** What a share is of stands behind it: "chiếm 68 % tổng số phải thi hành, …". */
const wholeAtStart = wordsAtStart(" ?(?:(?:trong|trên|của|so với) )?(?:tổng |số )");
/** "và", ", còn", "; trong đó có": no longer is what links two numbers that each have their words behind them. */
const linkLengthMax = 14;
const earlierInBrackets = wordsAtEnd("so với [^,;.()]*[(] ?(?:là )?");
const entrusting = words("ủy thác|hủy|quyết định");
const plainRecovery = keyedSource("thu hồi");
/** After a bare number: its sentence goes on, and nothing else is counted. */
const nothingCounted = new RegExp(`^\\s*(?:[,;.:()¶-]|$|${words("so với|với|trong|do|vì|và|về|ở|của|nhưng").source})`, "u");
const limit = wordsAtEnd("(?:đến|dưới|từ|từ trên) ");

/** A place in a ranking: of what was counted right before, unless the ranking names it. */
export function rankMeaning({ before, afterClause, gap }: Situation, { claims, side }: Discourse): Meaning {
  const last = claims.at(-1);
  const near = gap.length > rankDistanceMax ? undefined : last;
  const indicator = rankedIndicator(before, near);
  return { kind: "rank", side: sideSaid(afterClause) ?? side, indicator, about: last?.indicator === indicator ? last : undefined };
}

/** Behind a share the whole is named, and what is ranked is the part. */
function rankedIndicator(before: string, near: Claim | undefined): CountIndicator | undefined {
  return near?.kind === "share" ? near.indicator : (lastSaid(before) ?? near)?.indicator;
}

/** What a number of cases or of money claims; `undefined` for a bare number that is none. */
export function countMeaning(situation: Situation, discourse: Discourse): Meaning | undefined {
  const side = sideOf(situation, discourse);
  if (endsWithDirection(situation.before)) return changeMeaning(situation, discourse, side);
  const partner = partnerOf(situation, discourse);
  const indicator = partner ? partner.indicator : ownIndicator(situation, discourse, side);
  if (!mayCount(situation, indicator, side)) return undefined;
  if (limit.test(situation.before)) return { kind: "unknown", side };
  const basis = isEarlier(situation) ? "samePeriodLastYear" : "current";
  const about = isWholeOfPair(situation, discourse.previous) ? discourse.previous : undefined;
  return { kind: side === "money" ? "money" : "count", side, indicator, basis, about, part: partOf(situation, partner) };
}

const partOf = ({ before }: Situation, partner: Claim | undefined): string | undefined => (eligiblePart.test(before) ? "eligible" : partner?.scope);

/** "so với số cùng kỳ (480 việc)", "cùng kỳ năm 2023 là 480 việc". */
const isEarlier = ({ before }: Situation): boolean => earlierInBrackets.test(before) || endsWithEarlier(before);

/** What the words say; else what an earlier figure was of; else what the sentence before was about. */
function ownIndicator(situation: Situation, { claims, previous }: Discourse, side: Side | undefined): CountIndicator | undefined {
  const said = indicatorSaid(situation, previous);
  if (said) return isCollected(situation, said, side) && previous?.indicator !== "entrusted" ? "finished" : said.indicator;
  if (isWholeOfPair(situation, previous)) return "eligible";
  return (isEarlier(situation) ? lastOf(claims, ["count", "money"], side) : continued(situation, claims))?.indicator;
}

/** "thi hành xong 363/830 việc": 363 of those that could be enforced. */
const isWholeOfPair = ({ gap }: Situation, previous: Claim | undefined): boolean => gap.trim() === "/" && previous?.indicator === "finished";

/** "thu hồi 34 tỷ đồng" is money that came in; beside what was entrusted it is a decision that was taken back. */
function isCollected({ before }: Situation, { indicator, text }: NearSaid, side: Side | undefined): boolean {
  return indicator === "withdrawn" && side === "money" && text === plainRecovery && !entrusting.test(before);
}

function sideOf({ mention }: Situation, discourse: Discourse): Side | undefined {
  return mention.unit === "bare" || mention.unit === "percent" || mention.unit === "rank" ? discourse.side : mention.unit;
}

/** "tăng 446 việc": of what was counted right before, unless something else is named. */
function changeMeaning({ before, after, mention }: Situation, discourse: Discourse, side: Side | undefined): Meaning | undefined {
  const { base, indicator } = changedThing(before, discourse, side);
  if (mention.unit === "bare" && !(base && nothingCounted.test(after))) return undefined;
  const about = base?.indicator === indicator ? base : undefined;
  return { kind: side === "money" ? "moneyChange" : "countChange", side, indicator, direction: directionIn(before), about, part: about?.scope };
}


/** What has changed: behind a rate that of which it was a rate, else what is named, else what was counted last. */
function changedThing(before: string, { claims, previous }: Discourse, side: Side | undefined): { readonly base: Claim | undefined; readonly indicator: CountIndicator | undefined } {
  if (previous?.kind === "rate") return { base: previous.about === undefined ? undefined : claims[previous.about], indicator: "finished" };
  const base = lastOf(claims, ["count", "money"], side);
  return { base, indicator: (lastSaid(before) ?? base)?.indicator };
}

/** An indicator that is said near a number, and the words for it; none when they stand behind the number. */
interface NearSaid {
  readonly indicator: CountIndicator;
  readonly text: string;
}

/** Words right before a number weigh more than words right behind it, and those more than words farther off. */
function indicatorSaid({ before, after, gap }: Situation, previous: Claim | undefined): NearSaid | undefined {
  const said = saidBefore({ gap, before }, previous);
  const between = said ? before.slice(said.end) : "";
  const near = said && { indicator: said.indicator, text: before.slice(said.start, said.end) };
  if (isOnlyFiller(between)) return near ?? behind(after);
  const isNear = between.length <= distanceMax && !/[,;)]/.test(between);
  return behind(after) ?? (isNear ? near : undefined);
}

function saidBefore(words: Pick<Situation, "gap" | "before">, previous: Claim | undefined): Said | undefined {
  const said = lastSaid(words.before);
  return said && previous && isOfPrevious(words, previous, said) ? undefined : said;
}

/** "1.180 việc cũ chuyển sang và 1.196 việc thụ lý mới": words that stood behind the number before are not said of the next one. */
function isOfPrevious({ gap, before }: Pick<Situation, "gap" | "before">, previous: Claim, said: Said): boolean {
  if (/[.;:¶]/.test(gap) || before.length - said.end > linkLengthMax) return false;
  return previous.kind === "share" ? wholeAtStart.test(gap) && firstComma(gap) >= said.end : said.indicator === previous.indicator && firstSaid(gap) === said.indicator;
}

const firstComma = (text: string): number => /[,)]/.exec(text)?.index ?? text.length;

function behind(after: string): NearSaid | undefined {
  const indicator = firstSaid(after);
  return indicator && { indicator, text: "" };
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
