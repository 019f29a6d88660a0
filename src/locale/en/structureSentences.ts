import type { FactsByCode, SettingProblem, TotalUnclearReason } from "../../core";
import { capitalised } from "../capitalised";
import { listed } from "../listed";
import { minus } from "../numberForm";
import { quoted } from "../quoted";
import type { StructureCode } from "../structureCodes";
import type { FindingSentences } from "../words";
import { shortNames } from "./indicatorNames";
import { numbers } from "./numbers";
import { plural } from "./plural";

const { count, decimal, signed } = numbers;

/** Sentences about formulas, names, totals, words and settings. */
export const structureSentences: Pick<FindingSentences, StructureCode> = {
  formulaOdd: ({ indicator, formula, usual, alikeCount }) =>
    `The formula ${formula} of ${shortNames[indicator]} is unlike the ${plural(alikeCount, "cell")} of its line; after them it would be ${usual}.`,
  typedAmongFormulas: ({ indicator, value, usual, alikeCount }) =>
    `${capitalised(shortNames[indicator])} is typed, ${count(value)}, where ${plural(alikeCount, "cell")} hold formulas: it stays when the figures change.${usual === "" ? "" : ` After them it would be ${usual}.`}`,
  hiddenCharacters: ({ label, labelCount }) =>
    `${plural(labelCount, "name")} with hidden characters (no-break or zero-width), first of all ${quoted(label)}: look-ups miss them. Type the name again.`,
  totalUnclear: ({ label, reason, otherLabel }) => totalReasons[reason](quoted(label), quoted(otherLabel)),
  unitNotOfPeriod: ({ label, day, candidates }) => `${quoted(label)} was no province on ${day.day}/${day.month}/${day.year}${choice(candidates)}.`,
  unitMisspelt: ({ label, candidates }) => `No province is called ${quoted(label)}${choice(candidates)}.`,
  officesClosed: ({ label, officeCount, day }) =>
    `The period to ${day.day}/${day.month}/${day.year} still lists ${plural(officeCount, "district office")} (${quoted(label)}${officeCount > 1 ? "…" : ""}): since 1/7/2025 there are regional offices.`,
  unitsMissing: ({ missing, expectedCount, list }) =>
    `${list === "provinces" ? "A national table has" : "Targets were given to"} ${plural(expectedCount, "unit")}; ${count(missing.length)} missing: ${listed(missing, (others) => `and ${plural(others, "other")}`)}.`,
  verdictWrong: ({ text, ratePercent, targetPercent, points }) =>
    `It says ${quoted(text)}, but rate ${minus} target = ${decimal(ratePercent)} ${minus} ${decimal(targetPercent)} = ${signed(points)} points.`,
  settingInvalid: (facts) => settingSentences[facts.problem](facts),
};

const totalReasons: { readonly [Reason in TotalUnclearReason]: (label: string, other: string) => string } = {
  secondTotal: (label, other) => `No row adds up to ${label}: the rows already add up to ${other}. This row was not checked.`,
  addsNothing: (label) => `Nothing tells which rows ${label} adds up, so it was not checked.`,
  notCalledTotal: (label) => `${label} is the sum of all other rows but is not called a total. Call it “Tổng số” to have it checked.`,
};

function choice(candidates: readonly string[]): string {
  return candidates.length === 0 ? "" : `; is it ${candidates.join(" or ")}`;
}

type SettingFacts = FactsByCode["settingInvalid"];

const settingSentences: { readonly [Problem in SettingProblem]: (facts: SettingFacts) => string } = {
  unknownRule: ({ text }) => `There is no rule ${quoted(text)}. To add a rule of your own, write what it holds in the last column.`,
  repeatedRule: ({ text }) => `Rule ${quoted(text)} already stands in another row; only the first one counts.`,
  unknownUse: ({ text }) => `The column “Dùng” takes “có” or “không”; the cell says ${quoted(text)}. The rule stays in use.`,
  unknownSeverity: ({ text }) => `The column “Mức” takes “lỗi”, “xác nhận” or “lưu ý”; the cell says ${quoted(text)}. The severity stays as it was.`,
  badTolerance: ({ text }) => `A tolerance is a number of zero or more; the cell says ${quoted(text)}. The tolerance stays as it was.`,
  noTolerance: ({ other }) => `Rule ${other} has no tolerance. Empty this cell.`,
  unreadableEquation: ({ text }) => `${quoted(text)} is no rule that can be read. Write one like “việc: phải thi hành = có điều kiện + chưa có điều kiện” or “tiền: xong <= có điều kiện”.`,
  unknownIndicator: ({ text }) => `The rule names ${quoted(text)}, which is no figure of the forms. Use the name of a column, such as “có điều kiện”.`,
  contradiction: ({ text, other }) => `Rule ${quoted(text)} contradicts rule ${other}: no figures satisfy them all. It is not used.`,
  redundant: ({ text, other }) => `Rule ${quoted(text)} follows from rule ${other} and is not needed.`,
};
