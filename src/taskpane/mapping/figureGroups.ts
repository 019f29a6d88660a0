import { figureKeys, isFigureMeaning, matchKey, partsOfKey, plainKey, type ColumnMeaning, type FigureKey } from "../../core";
import type { Words } from "../../locale";

/** One thing that a column may hold, as it is offered. */
export interface FigureOption {
  readonly meaning: ColumnMeaning;
  readonly name: string;
}

/** Options under one heading. */
export interface FigureGroup {
  readonly name: string;
  readonly options: readonly FigureOption[];
}

/** All that a column may hold: what is likely, nothing at all, then each side and period with its indicators, as far as they fit what was typed. */
export function figureGroups(words: Words, candidates: readonly FigureKey[], typed: string): readonly FigureGroup[] {
  const { mapping } = words.pane;
  const likely = { name: mapping.likely, options: candidates.map((meaning) => ({ meaning, name: capitalised(words.figureName(meaning)) })) };
  const none = { name: "", options: [{ meaning: "ignore" as const, name: mapping.ignore }] };
  const groups = new Map<string, FigureOption[]>();
  for (const key of figureKeys.filter((each) => !candidates.includes(each))) {
    const name = groupName(words, key);
    const option = { meaning: key, name: words.indicatorNames[partsOfKey(key).indicator] };
    groups.set(name, [...(groups.get(name) ?? []), option]);
  }
  const all = [likely, none, ...[...groups].map(([name, options]) => ({ name, options }))];
  return all.map((group) => ({ ...group, options: group.options.filter(({ name }) => isSought(`${name} ${group.name}`, typed)) })).filter(({ options }) => options.length > 0);
}

/** What a column holds, in words; "" while it is not known. */
export function meaningText(words: Words, meaning: ColumnMeaning | undefined): string {
  if (meaning === undefined) return "";
  return isFigureMeaning(meaning) ? capitalised(words.figureName(meaning)) : words.pane.mapping[meaning];
}

function groupName({ sideNames, earlierNames }: Words, key: FigureKey): string {
  const { side, basis } = partsOfKey(key);
  return capitalised(basis === "current" ? sideNames[side] : `${sideNames[side]}, ${earlierNames[basis]}`);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether every word typed stands in the text; accents need not be typed. */
function isSought(text: string, typed: string): boolean {
  const [inText, sought] = [plainKey(matchKey(text)), plainKey(matchKey(typed))];
  return sought.split(" ").every((word) => inText.includes(word));
}
