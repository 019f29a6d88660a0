import type { Side } from "../../model/indicator";
import type { Period } from "../../model/period";
import { keyedText, originalRange, type KeyedText } from "../text/keyedText";
import { withoutOtherNumbers } from "../text/notFigures";
import type { Claim } from "./claim";
import { countMeaning, rankMeaning } from "./countMeaning";
import type { Meaning } from "./meaning";
import { mentionsIn } from "./mentionsIn";
import { percentMeaning } from "./percentMeaning";
import { periodSaid } from "./periodSaid";
import { scopeSaid } from "./scopeSaid";
import { sideSaid } from "./sideSaid";
import { situationsOf, type Situation } from "./situation";
import { unitSaid } from "./unitSaid";

/** A report is some pages; what lies beyond is left unread rather than read slowly. */
const lengthMax = 200_000;

/** What the text has led up to. */
interface Course {
  readonly claims: Claim[];
  side: Side | undefined;
  period: Period | undefined;
  unit: string | undefined;
  scope: string | undefined;
}

interface Reader {
  readonly text: string;
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
  const read = text.slice(0, lengthMax);
  const keyed = keyedText(read);
  const plain = withoutOtherNumbers(keyed.key);
  const course: Course = { claims: [], side: undefined, period: undefined, unit: undefined, scope: undefined };
  for (const situation of situationsOf(plain, mentionsIn(plain))) addClaim({ text: read, keyed, course }, situation);
  return course.claims;
}

function addClaim(reader: Reader, situation: Situation): void {
  const { course } = reader;
  const unit = followed(reader, situation);
  const meaning = meaningOf(situation, course);
  if (meaning === undefined) return;
  if (meaning.side !== undefined && situation.mention.unit !== "percent") course.side = meaning.side;
  course.claims.push(claimOf(reader, situation, { ...meaning, unit }));
}

/** Follows the text to the number: sides, units, periods and parts that it names on the way. */
function followed({ text, keyed, course }: Reader, { gap, gapStart, mention, before }: Situation): string | undefined {
  const range = originalRange(keyed, gapStart, Math.max(gapStart + 1, mention.start));
  const original = gap === "" ? "" : text.slice(range.start, range.end);
  course.side = sideSaid(gap) ?? course.side;
  course.period = periodSaid(original) ?? course.period;
  course.scope = scopeSaid(gap, before, course.scope);
  const said = unitSaid(gap, original);
  if (said && !said.isOfList) course.unit = said.name;
  return said?.isOfList ? said.name : course.unit;
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

function claimOf({ text, keyed, course }: Reader, { mention }: Situation, meaning: Meaning & { readonly unit: string | undefined }): Claim {
  const { start, end } = originalRange(keyed, mention.start, mention.end);
  const sign = meaning.direction ?? 1;
  return {
    index: course.claims.length,
    start,
    end,
    text: text.slice(start, end),
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
