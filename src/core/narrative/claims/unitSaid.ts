import { provinceNamed } from "../../units/provinceNamed";
import { provinces } from "../../units/provinces";
import { lastMatch, words } from "../text/pattern";

/** The bare names, longest first, so that "Bà Rịa - Vũng Tàu" is not taken for less. */
const names = [...new Set([...provinces.map(({ name }) => name.replace(/^TP\. /, "")), "Thừa Thiên Huế"])].sort((one, other) => other.length - one.length);
const pattern = words(names.map((name) => name.replace(/[\s-]+/g, "[ -]+")).join("|"));
const canonical = new Map(names.map((name) => [name.replace(/[\s-]+/g, " ").toLowerCase(), name === "Hồ Chí Minh" ? "TP. Hồ Chí Minh" : name]));

const ranks = "(?:Chi cục (?:THADS|Thi hành án dân sự) )?(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|TP\\.?|Phòng (?:THADS|Thi hành án dân sự) [Kk]hu vực|[Kk]hu vực)";
const properName = "\\p{Lu}[\\p{L}\\p{M}’'ʼ]*(?:[ -]\\p{Lu}[\\p{L}\\p{M}’'ʼ]*)*";
const local = new RegExp(`(?<!\\p{L})${ranks} (${properName}|\\d+(?: ?- ?${properName})?)`, "gu");
const nameBeforeBracket = new RegExp(`(?:^|[,;:.…]|như|là|và|tại)\\s*(?:${ranks} )?(${properName})\\s*[(:]\\s*(?:[.…]+\\s*)?(?:đạt\\s*)?$`, "u");

/** Whom a stretch of text names. A unit of a list is named for one figure only, any other until the next one. */
export interface UnitSaid {
  readonly name: string;
  readonly isOfList: boolean;
}

/** The province or office that a text names last; `original` is the same stretch as it was given. */
export function unitSaid(key: string, original: string): UnitSaid | undefined {
  const composed = original.normalize("NFC").replace(/\s+/g, " ");
  const ofList = nameBeforeBracket.exec(composed)?.[1];
  if (ofList !== undefined && !firstWord.test(ofList)) return { name: canonicalName(ofList), isOfList: true };
  const province = lastMatch(pattern, key);
  const name = officeIn(key, composed, province) ?? (province && provinceIn(composed));
  return name === undefined ? undefined : { name, isOfList: false };
}

/** Capitals that begin a sentence, not a name. */
const firstWord = /^(?:Về|Trong|Tổng|Số|Kết|Cụ|Chỉ|Đến|Theo)(?!\p{L})/u;

function officeIn(key: string, composed: string, province: RegExpMatchArray | undefined): string | undefined {
  const office = [...composed.matchAll(local)].at(-1);
  if (office === undefined || isProvince(office[1] ?? "")) return undefined;
  return isLater(office, province, { key, composed }) ? (provinceNamed(office[0])?.name ?? office[0]) : undefined;
}

const canonicalName = (name: string): string => canonical.get(name.replace(/[\s-]+/g, " ").toLowerCase()) ?? name;
const isProvince = (name: string): boolean => canonical.has(name.replace(/[\s-]+/g, " ").toLowerCase());

/** Which of two comes later, by their share of the way through the stretch. */
function isLater(office: RegExpMatchArray, province: RegExpMatchArray | undefined, { key, composed }: { readonly key: string; readonly composed: string }): boolean {
  return province?.index === undefined || (office.index ?? 0) / composed.length > province.index / key.length - 0.02;
}

/** The last province whose name is written as a name, with capitals. */
function provinceIn(composed: string): string | undefined {
  const found = names.map((name) => ({ name, at: composed.replace(/ [-–] /g, " - ").lastIndexOf(name) })).filter(({ at }) => at >= 0);
  const last = found.reduce<{ name: string; at: number } | undefined>((best, one) => (best === undefined || one.at + one.name.length > best.at + best.name.length ? one : best), undefined);
  return last && canonicalName(last.name);
}
