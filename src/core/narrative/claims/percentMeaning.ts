import type { Side } from "../../model/indicator";
import type { Claim } from "./claim";
import * as cues from "./cues";
import { lastSaid } from "./indicatorWords";
import { isChange, lastOf, type Discourse, type Meaning } from "./meaning";
import { sideBehind } from "./sideSaid";
import type { Situation } from "./situation";
import { words } from "../text/pattern";

type Sided = Situation & { readonly side: Side | undefined };
type Judge = (situation: Sided, discourse: Discourse) => Meaning | undefined;

/** What a percentage claims, by the words around it and by what was said before. */
export function percentMeaning(situation: Situation, discourse: Discourse): Meaning {
  const side = sideBehind(situation.after) ?? discourse.side;
  const sided = { ...situation, side };
  for (const judge of judges) {
    const meaning = judge(sided, discourse);
    if (meaning) return meaning;
  }
  return { kind: "unknown", side };
}

const targetRatio: Judge = ({ before, after, side }, { claims }) =>
  cues.endsWithEqual(before) && cues.beginsWithTargetRatio(after) && cues.lastCue(before) !== "direction" ? { kind: "targetRatio", side, about: lastOf(claims, ["rate"], side) } : undefined;

const earlier: Judge = ({ before, side }, { previous }) =>
  !(previous && isCountChange(previous)) && cues.endsWithEarlier(before) && (before.trimEnd().endsWith("(") || cues.directionIn(before) === undefined) ? { kind: "rate", side, basis: "samePeriodLastYear" } : undefined;

const directed: Judge = (situation, discourse) => {
  if (cues.lastCue(situation.before) !== "direction") return undefined;
  return differenceMeaning(situation, discourse, cues.directionIn(situation.before));
};

/** "vượt 2,99 % so với chỉ tiêu", "vượt tiến độ 11,99 %", "tăng 0,29 % so với cùng kỳ". */
function differenceMeaning({ before, gap, afterClause, side }: Pick<Sided, "before" | "gap" | "afterClause" | "side">, discourse: Discourse, direction: cues.Direction | undefined): Meaning {
  const { claims } = discourse;
  const about = lastOf(claims, ["rate"], side);
  const tail = before.slice(cues.directionAt(before));
  if (cues.saysProgress(tail) || cues.saysProgress(afterClause)) return { kind: "progressDifference", side, direction, about };
  const isTarget = cues.saysTarget(afterClause) || cues.saysTarget(tail) || (cues.saysOverOrShort(tail) && !cues.saysEarlier(afterClause));
  return isTarget ? { kind: "targetDifference", side, direction, about } : changeMeaning({ before, gap, side }, discourse, direction);
}

/** A change of a count is relative, a change of a rate is in points: what was said last decides. */
function changeMeaning({ before, gap, side }: Pick<Sided, "before" | "gap" | "side">, { claims, previous }: Discourse, direction: cues.Direction | undefined): Meaning {
  const own = ownWords(before, gap, previous);
  const said = lastSaid(own)?.indicator;
  if (cues.saysRate(own)) return { kind: "pointChange", side, direction, indicator: said };
  if (said && said !== previous?.indicator) return { kind: "relativeChange", side, direction, indicator: said };
  return changeOfLast({ side, direction }, claims, previous && rooted(claims, previous));
}

/** What trails behind a percentage before ("… % số việc có điều kiện") is said of that one. */
function ownWords(before: string, gap: string, previous: Claim | undefined): string {
  return previous && isPercent(previous) && before === gap ? afterFirstClause(before) : before;
}

function changeOfLast({ side, direction }: Pick<Meaning, "side" | "direction">, claims: readonly Claim[], base: Claim | undefined): Meaning {
  if (base && isRatio(base)) return { kind: "pointChange", side, direction, indicator: base.indicator, about: lastOf(claims, [base.kind], side) };
  const about = lastOf(claims, ["count", "money", "countChange", "moneyChange"], side);
  return { kind: "relativeChange", side, direction, indicator: about?.indicator, about, part: about?.scope };
}

const isRatio = ({ kind }: Claim): boolean => kind === "rate" || kind === "share";
const isCount = ({ kind }: Claim): boolean => kind === "count" || kind === "money";
const isCountChange = ({ kind }: Claim): boolean => kind === "countChange" || kind === "moneyChange";
const isPercent = ({ kind }: Claim): boolean => kind === "rate" || kind === "share" || kind === "pointChange" || kind === "relativeChange";
const clauseStart = new RegExp(`[,;(:)]|${words("nhưng|trong khi").source}`, "u");
const afterFirstClause = (before: string): string => before.slice(clauseStart.exec(before)?.index ?? before.length);

/** What a chain of changes began with: a rate or a count. Targets and ranks are passed over. */
function rooted(claims: readonly Claim[], claim: Claim): Claim | undefined {
  if (isRatio(claim) || isCount(claim) || isCountChange(claim)) return claim;
  const before = claims[claim.index - 1];
  return before && rooted(claims, before);
}

const target: Judge = (situation, { claims }) => {
  const { before, mention, side } = situation;
  const cue = cues.lastCue(before);
  const isAimed = (cue === "rate" || cue === "target") && cues.saysAim(before);
  if (cue !== "target" && !isAimed) return undefined;
  const about = lastOf(claims, ["rate"], side);
  return !isAimed && isDistance(before, mention.value) ? { kind: "targetDifference", side, direction: cues.directionIn(before), about } : { kind: "target", side, about };
};

function isDistance(before: string, value: number): boolean {
  return cues.directionIn(before) !== undefined && (cues.endsWithDistance(before, value) || !cues.endsWithTargetValue(before));
}

const share: Judge = ({ before, after, side }, { claims }) => {
  const cue = cues.lastCue(before);
  if (cue !== "share" && !isOfWhole(after, cue)) return undefined;
  const about = lastOf(claims, ["count", "money"], side);
  const part = cues.saysLargerWhole(after) ? "toàn hệ thống" : undefined;
  return { kind: "share", side, indicator: lastSaid(before)?.indicator ?? about?.indicator, about, part };
};

const isOfWhole = (after: string, cue: cues.PercentCue | undefined): boolean =>
  cues.beginsWithShare(after) && !cues.beginsWithEligible(after) && (cue !== "rate" || cues.saysOtherWhole(after));

const stated: Judge = ({ before, side }, { claims, previous }) => {
  if (cues.lastCue(before) !== "rate") return undefined;
  const isTier = previous?.kind === "unknown" && lastOf(claims, ["rate", "target"])?.kind === "target";
  return isTier ? { kind: "target", side } : { kind: "rate", side, about: finishedIn(claims, side) };
};

/** A figure of a list goes on as the one before it. */
const listed: Judge = ({ before, gap, after, afterClause, side }, discourse) => {
  const { previous } = discourse;
  if (previous === undefined) return undefined;
  const direction = previous.value < 0 ? -1 : 1;
  if (isChange(previous) && cues.saysTarget(afterClause)) return differenceMeaning({ before, gap, afterClause, side }, discourse, direction);
  if (isCountChange(previous)) return { kind: "relativeChange", side: previous.side, direction, indicator: previous.indicator, about: previous, part: previous.scope };
  return isCount(previous) ? ofCount(previous, { gap, side: sideBehind(after) ?? previous.side }) : nextOfList(previous, gap, { side, direction });
};

function nextOfList(previous: Claim, gap: string, { side, direction }: Pick<Meaning, "side" | "direction">): Meaning | undefined {
  const isNext = cues.isOnlyLink(gap) || /^[^¶]{0,80}[(:] ?[.…]* ?$/u.test(gap);
  return isNext ? { kind: previous.kind, side, direction: isChange(previous) ? direction : undefined, indicator: previous.indicator } : undefined;
}

/** "4.918 việc (90,7 %)" is a rate of what is done, and a share of anything else. */
function ofCount(previous: Claim, { gap, side }: Pick<Sided, "gap" | "side">): Meaning | undefined {
  if (!cues.isOnlyLink(gap)) return undefined;
  const kind = previous.indicator === "finished" || previous.indicator === "enforced" ? "rate" : "share";
  return { kind, side, indicator: previous.indicator, about: previous, part: previous.scope };
}

const named: Judge = ({ after, side }, { claims }) => (sideBehind(after) === undefined ? undefined : { kind: "rate", side, about: finishedIn(claims, side) });

function finishedIn(claims: readonly Claim[], side: Side | undefined): Claim | undefined {
  return claims.findLast((claim) => claim.indicator === "finished" && (claim.kind === "count" || claim.kind === "money") && (side === undefined || claim.side === side));
}

const judges: readonly Judge[] = [targetRatio, earlier, directed, target, share, stated, listed, named];
