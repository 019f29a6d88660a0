import type { FillForm } from "../app";
import type { EditionId } from "../core";
import type { PointsWording } from "./language";

/** The words of the settings. */
export interface SettingsWords {
  readonly title: string;
  readonly close: string;
  /** What is kept in the workbook, for everyone who opens it. */
  readonly ofWorkbook: string;
  readonly ofWorkbookHint: string;
  readonly edition: string;
  readonly editionOfPeriod: string;
  /** "Thông tư 06/2019/TT-BTP". */
  readonly editionName: (id: EditionId) => string;
  readonly fillForm: string;
  readonly fillForms: Readonly<Record<FillForm, string>>;
  readonly rules: string;
  readonly rulesHint: string;
  readonly openRules: string;
  /** What is kept on the machine, for the person alone. */
  readonly ofPerson: string;
  readonly ofPersonHint: string;
  readonly language: string;
  readonly rateDecimals: string;
  /** How a rate looks with so many decimals. */
  readonly rateDecimalsOf: (example: string) => string;
  readonly pointsWording: string;
  readonly pointsWordings: Readonly<Record<PointsWording, string>>;
  readonly reading: string;
  readonly kept: string;
}
