import type { EditionId } from "../../core";
import type { Language } from "../../locale";

/** What the command can do. */
export type CommandName = "check" | "annotate" | "clear" | "summarise" | "diff" | "template" | "schema";

/** The forms of a result. */
export const formats = ["text", "json", "html", "xlsx", "sarif"] as const;
export type Format = (typeof formats)[number];

/** What a new workbook is to be for, as it was written in the call. */
export interface TemplateCall {
  readonly year: string;
  readonly months: string;
  readonly province: string | undefined;
  /** A text with one office on each line. */
  readonly unitsPath: string | undefined;
  readonly isUnlocked: boolean;
}

/** How the command was called. */
export interface Call {
  readonly command: CommandName;
  readonly paths: readonly string[];
  readonly format: Format;
  readonly language: Language;
  /** The folder that results go to; `undefined` puts a copy beside its original. */
  readonly outFolder: string | undefined;
  readonly isForced: boolean;
  readonly targetsPath: string | undefined;
  readonly edition: EditionId | undefined;
  readonly fills: boolean;
  readonly isStrict: boolean;
  readonly isQuiet: boolean;
  /** For the command that makes a new workbook; `paths` are names of offices then. */
  readonly template?: TemplateCall;
}
