import type { CountIndicator, EditionId, Edition, FormGroup, Period, Side } from "../../core";
import type { TemplateSender } from "./templateRequest";

/** What a form asks about. */
export interface FormAbout {
  readonly edition: Edition;
  readonly side: Side;
  readonly period: Period;
  readonly sender: TemplateSender;
}

/** The words of the forms, in the language of the law. */
export interface FormSheetWords {
  readonly sheetName: (about: FormAbout) => string;
  readonly targetSheetName: string;
  /** Which form it is, and what it was issued with. */
  readonly form: (about: FormAbout) => readonly [number: string, issuedWith: string];
  /** Who sends the report and who receives it. */
  readonly agencies: (about: FormAbout) => readonly [sender: string, receiver: string];
  readonly title: (about: FormAbout) => string;
  readonly period: (period: Period) => string;
  readonly unitLine: Readonly<Record<Side, string>>;
  readonly zeroNote: string;
  readonly ordinal: string;
  readonly unit: Readonly<Record<TemplateSender["kind"], string>>;
  readonly total: Readonly<Record<TemplateSender["kind"], string>>;
  readonly groups: Readonly<Record<FormGroup, string>>;
  readonly column: (indicator: CountIndicator | "rate", edition: EditionId) => string;
  readonly entry: Readonly<Record<Side, { readonly title: string; readonly message: string }>>;
  readonly signatures: { readonly place: string; readonly maker: string; readonly head: string };
}
