import { partsOfKey, type Doubt, type FigureKey, type MoneyUnit, type PeriodLength, type SheetWithoutTable } from "../../core";
import { cellName } from "../cellName";
import { periodEnd } from "../periodEnd";
import { quoted } from "../quoted";
import { earlierNames } from "./earlierNames";
import { indicatorNames } from "./indicatorNames";
import { sideNames } from "./sideNames";

/** Why no table was found in a sheet. */
export const sheetWithoutTable: Readonly<Record<SheetWithoutTable["reason"], string>> = {
  empty: "empty sheet",
  noKnownHeader: "no column header of the civil enforcement statistics",
  noFigures: "headers but no figures yet",
};

/** The names of the units of money. */
export const moneyUnitNames: ReadonlyMap<MoneyUnit, string> = new Map([
  [1, "đồng"],
  [1_000, "thousand đồng"],
  [1_000_000, "million đồng"],
  [1_000_000_000, "billion đồng"],
]);

/** "12 months of 2022": the statistical year, cumulative from October of the year before. */
export function periodName({ months, year }: PeriodLength): string {
  return `${months} ${months === 1 ? "month" : "months"} of ${year}`;
}

/** "3 months of 2024, to 31/12/2023": a period and its last day. */
function periodWithEnd(length: PeriodLength): string {
  return `${periodName(length)}, to ${periodEnd(length)}`;
}

/** A question of each kind that the recognition leaves to a person. */
const questions: { readonly [Kind in Doubt["kind"]]: (doubt: Extract<Doubt, { readonly kind: Kind }>) => string } = {
  unknownColumn: (doubt) => `${cellName(doubt.at)}: column ${quoted(doubt.label)} is not understood${choices(doubt.candidates.map(figureName))}.`,
  sideUnknown: (doubt) => `${cellName(doubt.at)}: ${quoted(doubt.label)} may be by cases or by money.`,
  moneyUnitDiffers: (doubt) =>
    `${cellName(doubt.at)}: column ${quoted(doubt.label)} is in ${moneyUnitNames.get(doubt.moneyUnit) ?? ""}, the others in ${moneyUnitNames.get(doubt.usual) ?? ""}: they cannot be checked together; use one unit.`,
  unitUnknown: (doubt) => `${cellName(doubt.at)}: unit ${quoted(doubt.label)} is not known${choices(doubt.candidates)}.`,
  periodUnclear: (doubt) =>
    `${cellName(doubt.at)}: the period of ${quoted(doubt.label)} is not clear${choices(doubt.candidates.map(periodWithEnd))}.`,
  legacyFont: (doubt) =>
    `Sheet ${quoted(doubt.sheet)} is typed in the old encoding ${doubt.encoding}${doubt.fontName === undefined ? "" : ` (font ${doubt.fontName})`}: text may be misread; convert it to Unicode.`,
};

/** A question that the recognition leaves to a person. */
export function doubtSentence(doubt: Doubt): string {
  const question = questions[doubt.kind] as (asked: Doubt) => string;
  return question(doubt);
}

function choices(names: readonly string[]): string {
  return names.length === 0 ? "" : ` (perhaps ${names.join(" or ")})`;
}

/** A column of figures: "finished by money", "finished by money in the previous period". */
export function figureName(key: FigureKey): string {
  const { basis, side, indicator } = partsOfKey(key);
  const name = `${indicatorNames[indicator].toLowerCase()} ${sideNames[side]}`;
  return basis === "current" ? name : `${name} in ${earlierNames[basis]}`;
}
