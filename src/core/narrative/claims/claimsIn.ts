import type { Side } from "../../model/indicator";
import type { Period } from "../../model/period";
import { keyedText, originalRange, type KeyedText } from "../text/keyedText";
import { withoutOtherNumbers } from "../text/notFigures";
import { restoredAccents } from "../text/restoredAccents";
import type { Claim } from "./claim";
import { countMeaning, rankMeaning } from "./countMeaning";
import type { Meaning } from "./meaning";
import { mentionsIn } from "./mentionsIn";
import { percentMeaning } from "./percentMeaning";
import { periodSaid } from "./periodSaid";
import { scopeSaid } from "./scopeSaid";
import { sideSaid } from "./sideSaid";
import { sidesInTurn } from "./sidesInTurn";
import { situationOf, type Situation } from "./situation";
import { unitSaid, type UnitSaid } from "./unitSaid";

/** A report is some pages; what lies beyond is left unread rather than read slowly. */
const lengthMax = 200_000;

/** What the text has led up to. */
interface Course {
  readonly claims: Claim[];
  side: Side | undefined;
  period: Period | undefined;
  unit: string | undefined;
  scope: string | undefined;
  /** The sides of the next figures, where a sentence gives them in turn. */
  turns: readonly Side[];
  /** How far the text has been followed. */
  end: number;
}

interface Reader {
  /** As it was given, and with the accents that it may lack. */
  readonly given: string;
  readonly text: string;
  readonly plain: string;
  readonly keyed: KeyedText;
  readonly course: Course;
}

/**
 * Every figure of a Vietnamese report, with what it claims: which side, which indicator, whose, and when. Days, years, papers and
 * footnotes are no figures. Each claim keeps its range in the text as it was given.
 *
 * @example claimsIn("đã thi hành xong 8.529 việc, đạt tỷ lệ 86,44%").map(({ kind }) => kind) // ["count", "rate"]
 */
export function claimsIn(text: string): readonly Claim[] {
  const read = restoredAccents(text.slice(0, lengthMax));
  const keyed = keyedText(read);
  const plain = withoutOtherNumbers(keyed.key);
  const course: Course = { claims: [], side: undefined, period: undefined, unit: undefined, scope: undefined, turns: [], end: 0 };
  const reader: Reader = { given: text, text: read, plain, keyed, course };
  let gapStart = 0;
  mentionsIn(plain).forEach((mention, index, mentions) => {
    const nextStart = mentions[index + 1]?.start ?? plain.length;
    if (hasClaim(reader, situationOf(plain, mention, { gapStart, nextStart }))) gapStart = mention.end;
  });
  return course.claims;
}

/** Adds the claim of a number; a number that claims nothing is only a word on the way to the next one. */
function hasClaim(reader: Reader, situation: Situation): boolean {
  const { course } = reader;
  const unit = followed(reader, situation);
  const meaning = meaningOf(situation, course);
  if (meaning === undefined) return false;
  if (meaning.side !== undefined && situation.mention.unit !== "percent") course.side = meaning.side;
  course.claims.push(claimOf(reader, situation, { ...meaning, unit }));
  return true;
}

/** Follows the text from the number before to this one: sides, units, periods and parts that it names on the way. */
function followed({ text, plain, keyed, course }: Reader, { mention, before, gap }: Situation): string | undefined {
  const way = plain.slice(course.end, mention.start);
  const range = originalRange(keyed, course.end, mention.start);
  const original = text.slice(range.start, range.end);
  course.end = mention.end;
  course.turns = sidesInTurn(before, gap, course.turns);
  course.side = course.turns[0] ?? sideSaid(way) ?? course.side;
  course.period = periodSaid(original) ?? course.period;
  course.scope = scopeSaid(way, before, course.scope);
  return unitOf(course, unitSaid(way, original));
}

function unitOf(course: Course, said: UnitSaid | undefined): string | undefined {
  if (said?.isOfList) return said.name;
  course.unit = said?.name ?? course.unit;
  return course.unit;
}

function meaningOf(situation: Situation, { claims, side }: Course): Meaning | undefined {
  const discourse = { claims, previous: situation.gap.includes("¶") ? undefined : claims.at(-1), side };
  switch (situation.mention.unit) {
    case "percent":
      return percentMeaning(situation, discourse);
    case "rank":
      return rankMeaning(situation, discourse);
    default:
      return countMeaning(situation, discourse);
  }
}

function claimOf({ given, keyed, course }: Reader, { mention }: Situation, meaning: Meaning & { readonly unit: string | undefined }): Claim {
  const { start, end } = originalRange(keyed, mention.start, mention.end);
  const sign = meaning.direction ?? 1;
  return {
    index: course.claims.length,
    start,
    end,
    text: given.slice(start, end),
    kind: meaning.kind,
    side: meaning.side,
    indicator: meaning.indicator,
    value: sign * mention.value,
    lastPlace: mention.lastPlace,
    other: mention.other && { ...mention.other, value: sign * mention.other.value },
    isRounded: mention.isRounded,
    approximation: mention.approximation,
    outOf: mention.outOf,
    basis: meaning.basis ?? "current",
    unit: meaning.unit,
    period: course.period,
    scope: meaning.part ?? course.scope,
    about: meaning.about?.index,
  };
}
