import { matchKey, plainKey } from "../text/matchKey";
import { provinces } from "../units/provinces";
import { withoutUnitPrefix } from "../units/unitPrefix";

const ranks: readonly (readonly [rank: string, shape: RegExp])[] = [
  ["province", /(?:^| )tinh /],
  ["city", /(?:^| )(?:thanh pho|tp|t p) ?/],
];
const titles: readonly (readonly [title: string, shape: RegExp])[] = [
  ["department", /^(?:van phong |co quan )?(?:chi )?cuc /],
  ["office", /^(?:van phong |co quan )?(?:thads|thi hanh an dan su) /],
];
const officialNames: ReadonlyMap<string, string> = new Map(provinces.map(({ name }) => [keyOf(name), name]));

/**
 * Whether two labels of the same unit call it differently on purpose: a province that became a city, an office under its new title, a
 * province under its new name. Mere ways of writing are no new name.
 *
 * @example isRenamed("tỉnh Đồng Nai", "thành phố Đồng Nai") // true
 */
export function isRenamed(before: string, now: string): boolean {
  return differ(foundIn(ranks, before), foundIn(ranks, now)) || differ(foundIn(titles, before), foundIn(titles, now)) || differ(nameOf(before), nameOf(now));
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function foundIn(shapes: readonly (readonly [name: string, shape: RegExp])[], label: string): string | undefined {
  const key = `${keyOf(label)} `;
  return shapes.find(([, shape]) => shape.test(key))?.[0];
}

function nameOf(label: string): string | undefined {
  return officialNames.get(keyOf(withoutUnitPrefix(label)));
}

function keyOf(text: string): string {
  return plainKey(matchKey(text.replace(/^\s*\d+\s*[.)]\s*/, "")));
}
