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

/** Tells totals and parts by the words of their labels. */
export function labelRole(label: string): LabelRole {
  const text = wording(withoutNumbering(label));
  const isTotal = isAnyPhrase(text, totalLabels) || (label.length <= titleLengthMax && startsWithAnyPhrase(text, totalBeginnings));
  return { isTotal, isPart: !isTotal && startsWithAnyPhrase(text, partWords) };
}
