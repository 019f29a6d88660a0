import type { Basis, Side } from "../../model/indicator";
import type { PeriodLength } from "../../model/period";
import type { MoneyUnit } from "../../model/moneyUnit";
import { hasAnyPhrase, isAnyPhrase, wording, type Wording } from "../../text/phrase";
import { moneyUnitOfLabel } from "../titles/moneyUnitIn";
import { sideOfLabel } from "../titles/sideIn";
import { lengthIn } from "../titles/periodIn";
import { subjectOf, type Subject } from "../titles/subjectOf";
import * as words from "./headerWords";

/** What one header label says; a label may say several things at once ("Số việc có điều kiện cùng kỳ"). */
export interface LabelMeaning {
  readonly subject: Subject | undefined;
  readonly side: Side | undefined;
  /** "current" where the label says that it is about the period of the table itself. */
  readonly basis: Basis | undefined;
  readonly year: number | undefined;
  /** So many months of a year, where the label names them. */
  readonly period: PeriodLength | undefined;
  readonly isQuarter: boolean;
  readonly moneyUnit: MoneyUnit | undefined;
  /** What the column is for, when it holds no figures. */
  readonly purpose: "label" | "ordinal" | "note" | undefined;
}

/** Longer texts are sentences: titles and notes. */
const labelLengthMax = 140;
const quarter = /(?:^|[^\p{L}])quý\s*(?:IV|I{1,3}|[1-4])(?![\p{L}\d])/iu;
/** A month of the calendar, whose year may be the one before the statistical year. */
const monthOfYear = /\d{1,2}\s*(?:[/.-]|năm)\s*20\d\d/giu;
const nothing: LabelMeaning = { subject: undefined, side: undefined, basis: undefined, year: undefined, period: undefined, isQuarter: false, moneyUnit: undefined, purpose: undefined };

/** What a header label says. */
export function labelMeaning(label: string): LabelMeaning {
  if (label.length > labelLengthMax) return nothing;
  const text = wording(label);
  if (isAnyPhrase(text, words.unitLabels)) return { ...nothing, purpose: "note" };
  if (hasAnyPhrase(text, words.titleWords)) return nothing;
  const purpose = purposeOf(text);
  if (purpose !== undefined) return { ...nothing, purpose };
  const basis = basisOf(text);
  return {
    subject: isOfMonthElsewhere(text, basis) ? "foreign" : subjectOf(label),
    side: sideOfLabel(label),
    basis,
    year: basis === "inMonth" || basis === "current" ? yearOf(label.replace(monthOfYear, " ")) : yearOf(label),
    period: lengthIn(label),
    isQuarter: quarter.test(label.normalize("NFC")),
    moneyUnit: moneyUnitOfLabel(label),
    purpose: undefined,
  };
}

/** Whether a label says anything that belongs in a header. */
export function isMeaningful(meaning: LabelMeaning): boolean {
  return meaning.subject !== undefined || meaning.side !== undefined || meaning.basis !== undefined || meaning.purpose !== undefined;
}

function purposeOf(text: Wording): LabelMeaning["purpose"] {
  if (isAnyPhrase(text, words.ordinalLabels)) return "ordinal";
  if (isAnyPhrase(text, words.rowLabels)) return "label";
  return hasAnyPhrase(text, words.noteWords) ? "note" : undefined;
}

function basisOf(text: Wording): LabelMeaning["basis"] {
  if (hasAnyPhrase(text, words.comparedWithWords)) return undefined;
  if (hasAnyPhrase(text, words.samePeriodWords)) return "samePeriodLastYear";
  if (hasAnyPhrase(text, words.previousPeriodWords)) return "previousPeriod";
  if (hasAnyPhrase(text, words.monthWords)) return "inMonth";
  return hasAnyPhrase(text, words.ownPeriodWords) ? "current" : undefined;
}

/** A month alone of an earlier period is compared with nothing here. */
function isOfMonthElsewhere(text: Wording, basis: LabelMeaning["basis"]): boolean {
  return (basis === "samePeriodLastYear" || basis === "previousPeriod") && hasAnyPhrase(text, words.monthWords);
}

function yearOf(label: string): number | undefined {
  const year = /(?:^|\D)(20\d\d)(?!\d)/.exec(label)?.[1];
  return year === undefined ? undefined : Number(year);
}
