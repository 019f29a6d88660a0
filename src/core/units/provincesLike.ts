import type { CalendarDay } from "../model/period";
import { matchKey, plainKey } from "../text/matchKey";
import { slipCount } from "../text/slipCount";
import { provinceNamed } from "./provinceNamed";
import { provinces } from "./provinces";
import { provincesOn } from "./provincesOn";
import { withoutUnitPrefix } from "./unitPrefix";

/** Two slips of the finger at most; more would make one province of another. */
const slipMax = 2;

/** Provinces that a text may have meant: the successor of a unit that is no more, or names a slip or two away. For asking, never for deciding. */
export function provincesLike(text: string, day: CalendarDay | undefined): readonly string[] {
  const standing = day === undefined ? provinces.filter(({ validTo }) => validTo === undefined) : provincesOn(day);
  const former = provinceNamed(text);
  const successors = former ? standing.filter(({ predecessors }) => predecessors.includes(former.name)).map(({ name }) => name) : [];
  if (successors.length > 0) return successors;
  const key = keyOf(withoutUnitPrefix(text));
  if (key.length === 0 || key.length > 40) return [];
  return standing.map(({ name }) => name).filter((name) => slipCount(key, keyOf(name)) <= slipMax);
}

const keyOf = (name: string): string => plainKey(matchKey(name)).replaceAll(" ", "");
