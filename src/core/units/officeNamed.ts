import { matchKey, plainKey } from "../text/matchKey";
import { tidyText } from "../text/tidyText";
import { provinceNamed } from "./provinceNamed";

/** The ranks of those who count: the province's own office, a district or regional office below it, an enforcement officer. */
export type OfficeKind = "provincialOffice" | "districtOffice" | "regionalOffice" | "militaryOffice" | "officer";

/** An office, or the officer, that a label names. */
export interface Office {
  readonly kind: OfficeKind;
  /** One way to write it, the same for all writings of it. */
  readonly name: string;
}

interface OfficeShape {
  readonly kind: OfficeKind;
  readonly shape: RegExp;
  readonly title: string;
}

const law = "(?:thads|thi hanh an dan su|tha dan su|thi hanh an|tha|ds)";

const districtTitle = "Chi cục THADS";

const officerShape = /^(?:chv|chap hanh vien)(?: |$)/;

/** Each kind by its first words without accents. What follows them is the name of the place. */
const shapes: readonly OfficeShape[] = [
  { kind: "officer", shape: officerShape, title: "CHV" },
  { kind: "regionalOffice", shape: new RegExp(`^(?:phong|p) (?:${law} )?(?:khu vuc|kv) ?(?:so )?`), title: "Phòng THADS khu vực" },
  { kind: "districtOffice", shape: new RegExp(`^(?:chi cuc|cc)(?: ${law})?(?: |$)`), title: districtTitle },
  { kind: "militaryOffice", shape: /^(?:phong|p) (?:thi hanh an|tha) (?:quan khu|qk|quan chung|bo tong)/, title: "Phòng THA quân khu" },
  { kind: "provincialOffice", shape: new RegExp(`^(?:van phong cuc|co quan cuc|van phong ${law}|cuc)(?: ${law})?(?: |$)`), title: "Cục THADS" },
];

/** The letters that the kinds begin with: most labels of other rows are done with at once. */
const officeInitial = /^[cpv]/i;
const numbering = /^\s*(?:[IVX]{1,6}|\d{1,3}(?:\.\d{1,3})*|[a-z])\s*[.)/-]\s*|^[-+*•]\s*/u;

/** The office or officer that a label names by its first words; `undefined` for a bare place or anything else. */
export function officeNamed(label: string): Office | undefined {
  const tidy = withoutNumbering(label);
  if (!officeInitial.test(tidy)) return undefined;
  const key = plainKey(matchKey(tidy));
  for (const { kind, shape, title } of shapes) {
    const matched = shape.exec(key)?.[0];
    if (matched === undefined) continue;
    const place = placeOf(tidy, matched.trim().split(" ").filter(Boolean).length);
    return kind === "provincialOffice" && isPrivate(matched, place) ? undefined : { kind, name: `${title} ${place}`.trim() };
  }
  return undefined;
}

/** Since 1/7/2026 a "văn phòng thi hành án dân sự" with a name of its own is a private one; that of the authority is called by its province. */
function isPrivate(matched: string, place: string): boolean {
  return matched.startsWith("van phong") && !matched.startsWith("van phong cuc") && place !== "" && !/^(?:tỉnh|thành phố|tp)/iu.test(place) && provinceNamed(place) === undefined;
}

/** Whether a unit, in the one way to write it, is a district office: they were closed on 1/7/2025. */
export function isDistrictOffice(unit: string): boolean {
  return unit === districtTitle || unit.startsWith(`${districtTitle} `);
}

/** The words that tell an officer, and the end of the last one, are within so many letters. */
const officerLengthMax = 24;

/** Whether a label names an enforcement officer. */
export function isOfficer(label: string): boolean {
  const tidy = withoutNumbering(label);
  return officeInitial.test(tidy) && officerShape.test(plainKey(matchKey(tidy.slice(0, officerLengthMax))));
}

function withoutNumbering(label: string): string {
  return tidyText(label).replace(numbering, "");
}

/** Dots between words, and words without a letter or a digit. */
const oddWords = /\.|(?:^| )[^\p{L}\p{N} ]+(?: |$)/u;

/** What stands behind so many words that are parted by single spaces. */
function behindWords(tidy: string, wordCount: number): string {
  let start = 0;
  for (let count = 0; count < wordCount; count += 1) {
    const end = tidy.indexOf(" ", start);
    if (end < 0) return "";
    start = end + 1;
  }
  return tidy.slice(start);
}

/** What stands behind the words that tell the kind, in the writing of the label. */
function placeOf(tidy: string, wordCount: number): string {
  if (!oddWords.test(tidy)) return behindWords(tidy, wordCount);
  const words = tidy.split(/[\s.]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.slice(wordCount).join(" ");
}
