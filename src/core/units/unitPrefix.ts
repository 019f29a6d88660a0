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
  const words = tidyText(text).replace(numbering, "").replace(bullet, "").replace(/\bT\.\s?P\b/giu, "TP").replace(/\bTP(?=\p{Lu})/u, "TP ").split(/[\s.]+/u);
  const keys = words.map((word) => plainKey(matchKey(word)));
  let start = 0;
  for (let found = prefixLength(keys, start); found > 0; found = prefixLength(keys, start)) start += found;
  return words.slice(start).join(" ");
}

/** How many words at `start` are one of the prefixes; none when nothing would be left. */
function prefixLength(keys: readonly string[], start: number): number {
  const rest = keys.slice(start).join(" ");
  const prefix = prefixes.find((one) => rest.startsWith(`${one} `));
  return prefix === undefined ? 0 : prefix.split(" ").length;
}
