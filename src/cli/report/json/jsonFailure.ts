import { commandLineWordsFor, type Language } from "../../../locale";
import type { FailedFile } from "../fileReport";
import { slashed } from "./jsonHead";

/** A file that could not be dealt with, for other programs. */
export function jsonFailure({ path, failure: { reason } }: FailedFile, language: Language) {
  return { path: slashed(path), status: "notChecked", failure: { reason, message: commandLineWordsFor(language).failures[reason] } };
}
