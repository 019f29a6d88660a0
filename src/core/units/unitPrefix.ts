import { matchKey, plainKey } from "../text/matchKey";
import { tidyText } from "../text/tidyText";

const numbering = /^\s*[([]?(?:[IVX]{1,6}|\d{1,3}(?:\.\d{1,3})*|[a-z])\s*[.)\]/:-]+\s*/u;
const bullet = /^\s*[-+*•]\s*/u;
const prefixes = [
  ...["cơ quan thi hành án dân sự", "cục thi hành án dân sự", "thi hành án dân sự", "cục thads", "cơ quan thads", "thads", "cục tha", "cục tha dân sự"],
  ...["tỉnh", "thành phố", "tp", "t.p", "t.", "cục"],
]
  .map((prefix) => plainKey(matchKey(prefix)))
  .sort((one, other) => other.length - one.length);

/** A name without numbering, office and rank: "1. Cục THADS tỉnh Sơn La" is "Sơn La". */
export function withoutUnitPrefix(text: string): string {
  const words = unnumbered(text).split(/[\s.]+/u);
  return words.slice(prefixEnd(words.map((word) => plainKey(matchKey(word))))).join(" ");
}

/** The same name without accents and spaces, for looking it up. */
export function keyWithoutUnitPrefix(text: string): string {
  const keys = plainKey(matchKey(unnumbered(text))).split(" ");
  return keys.slice(prefixEnd(keys)).join("");
}

function unnumbered(text: string): string {
  return tidyText(text).replace(numbering, "").replace(bullet, "").replace(/\bT\.\s?P\b/giu, "TP").replace(/\bTP(?=\p{Lu})/u, "TP ");
}

/** The first word behind all prefixes. */
function prefixEnd(keys: readonly string[]): number {
  let start = 0;
  for (let found = prefixLength(keys, start); found > 0; found = prefixLength(keys, start)) start += found;
  return start;
}

/** The words that prefixes begin with: most names are done with at the first of theirs. */
const firstWords: ReadonlySet<string> = new Set(prefixes.map((prefix) => prefix.split(" ")[0] ?? ""));

/** How many words at `start` are one of the prefixes; none when nothing would be left. */
function prefixLength(keys: readonly string[], start: number): number {
  if (!firstWords.has(keys[start] ?? "")) return 0;
  const rest = keys.slice(start).join(" ");
  const prefix = prefixes.find((one) => rest.startsWith(`${one} `));
  return prefix === undefined ? 0 : prefix.split(" ").length;
}
