import type { Side } from "../../model/indicator";
import { hasAnyPhrase, phrase, wording, type Phrase } from "../../text/phrase";
import { moneyUnitOfLabel } from "./moneyUnitIn";

const casesWords = ["việc", "số vụ", "vụ việc"].map(phrase);
const moneyWords = ["tiền", "giá trị"].map(phrase);

/** In a sentence "về việc" usually means "on the matter of"; it names the side only where nothing is said about the matter. */
const casesTitle = /(^| )tinhS băngF viêcJ( |$)|(^| )(vêF viêcJ|băngF viêcJ|sôS viêcJ|ve viec|bang viec|so viec)( (năm|nam|thang|thangS|theo|cuaR|cua|chia|tưF|tu|tưngF|tung|tinhR|tinh|phongF|quiS|qui|đênS|va|vaF|\d+)( |$)|$)/;
const moneyTitle: readonly Phrase[] = ["về tiền", "bằng tiền", "số tiền", "về giá trị", "giá trị"].map(phrase);

/** The side that a header label names; nothing when it names both or none. */
export function sideOfLabel(label: string): Side | undefined {
  const text = wording(label);
  return oneOf(hasAnyPhrase(text, casesWords), hasAnyPhrase(text, moneyWords) || moneyUnitOfLabel(label) !== undefined);
}

/** The side that a title names; nothing when it names both or none. */
export function sideOfTitle(title: string): Side | undefined {
  const text = wording(title);
  return oneOf(casesTitle.test(text.key.trim()), hasAnyPhrase(text, moneyTitle));
}

/** The side that a short name (of a sheet, of a section) is about. */
export function sideOfName(name: string): Side | undefined {
  return sideOfLabel(name.replace(/[_\d]+/g, " "));
}

function oneOf(isCases: boolean, isMoney: boolean): Side | undefined {
  if (isCases === isMoney) return undefined;
  return isCases ? "cases" : "money";
}
