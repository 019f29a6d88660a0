import { isAnyPhrase, phrase, startsWithAnyPhrase, wording } from "../text/phrase";

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

/** Whether a label says that its row adds up others. */
export function isTotalLabel(label: string): boolean {
  const text = wording(withoutNumbering(label));
  return isAnyPhrase(text, totalLabels) || (label.length <= 60 && startsWithAnyPhrase(text, totalBeginnings));
}

/** Whether a label says that its row is a part of the row above, beside other parts that are not listed. */
export function isPartLabel(label: string): boolean {
  return startsWithAnyPhrase(wording(withoutNumbering(label)), partWords);
}
