import { matchKey, plainKey } from "../../text/matchKey";
import { isAnyPhrase, phrase, startsWithAnyPhrase, wording } from "../../text/phrase";

const totalLabels = [
  ...["tổng", "tổng số", "tổng cộng", "cộng", "toàn tỉnh", "toàn quốc", "toàn ngành", "toàn thành phố", "cả nước", "cả tỉnh", "tổng toàn tỉnh"],
  ...["tổng cộng toàn tỉnh", "tổng số toàn tỉnh", "cộng toàn tỉnh", "toàn hệ thống", "toàn quân", "tổng chung", "TỔNG SỐ CHUNG"],
].map(phrase);
const totalBeginnings = ["tổng cộng", "tổng số", "cộng", "toàn quốc", "toàn tỉnh", "toàn ngành", "toàn thành phố"].map(phrase);
const partWords = ["trong đó", "trong số đó", "riêng", "bao gồm"].map(phrase);
const numbering = /^\s*(?:[IVX]+|\d+(?:\.\d+)*|[a-z])\s*[.)/-]\s*|^\s*[-+*•]\s*/u;

/** A label without the numbering that is typed before it. */
export function withoutNumbering(label: string): string {
  return label.replace(numbering, "");
}

/** What the words of a label say of its row. */
export interface LabelRole {
  /** Its row adds up others. */
  readonly isTotal: boolean;
  /** Its row is a part of the row above, beside other parts that are not listed. */
  readonly isPart: boolean;
}

const titleLengthMax = 60;

const ordinary: LabelRole = { isTotal: false, isPart: false };
const firstWord = /[\p{L}\p{M}\p{N}\u200b-\u200f\u2060\ufeff\u00ad]+/u;
const tellingWords: ReadonlySet<string> = new Set([...totalLabels, ...totalBeginnings, ...partWords].map(({ plain }) => plain.split(" ")[1] ?? ""));

/** Tells totals and parts by the words of their labels. Most labels are done with at their first word. */
export function labelRole(label: string): LabelRole {
  const bare = withoutNumbering(label);
  if (!tellingWords.has(plainKey(matchKey(firstWord.exec(bare)?.[0] ?? "")))) return ordinary;
  const text = wording(bare);
  const isTotal = isAnyPhrase(text, totalLabels) || (label.length <= titleLengthMax && startsWithAnyPhrase(text, totalBeginnings));
  return { isTotal, isPart: !isTotal && startsWithAnyPhrase(text, partWords) };
}
