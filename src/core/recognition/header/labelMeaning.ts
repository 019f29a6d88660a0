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
  readonly basis: Exclude<Basis, "current"> | undefined;
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
const nothing: LabelMeaning = { subject: undefined, side: undefined, basis: undefined, year: undefined, period: undefined, isQuarter: false, moneyUnit: undefined, purpose: undefined };

/** What a header label says. */
export function labelMeaning(label: string): LabelMeaning {
  if (label.length > labelLengthMax) return nothing;
  const text = wording(label);
  if (hasAnyPhrase(text, words.titleWords)) return nothing;
  const purpose = purposeOf(text);
  if (purpose !== undefined) return { ...nothing, purpose };
  return {
    subject: subjectOf(label),
    side: sideOfLabel(label),
    basis: basisOf(text),
    year: yearOf(label),
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
  return hasAnyPhrase(text, words.previousPeriodWords) ? "previousPeriod" : undefined;
}

function yearOf(label: string): number | undefined {
  const year = /(?:^|\D)(20\d\d)(?!\d)/.exec(label)?.[1];
  return year === undefined ? undefined : Number(year);
}
