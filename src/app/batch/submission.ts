import type { SheetSnapshot } from "../../core";
import type { CheckOutcome } from "../outcomes";

/** One file that an agency sent, as it was read and checked. */
export interface Submission {
  /** What people call it: the path of the file. */
  readonly name: string;
  readonly outcome: CheckOutcome;
  /** Texts above the tables, by sheet: where an agency writes its own name. */
  readonly headlines: ReadonlyMap<string, readonly string[]>;
}

/** Rows at the top of a sheet that may name the agency. */
const headlineRowMax = 15;

/** A file with the texts above its tables. */
export function submissionOf(name: string, sheets: readonly SheetSnapshot[], outcome: CheckOutcome): Submission {
  return { name, outcome, headlines: new Map(sheets.map((sheet) => [sheet.name, headlinesOf(sheet)])) };
}

function headlinesOf({ contents }: SheetSnapshot): readonly string[] {
  return contents.slice(0, headlineRowMax).flatMap((row) => row.filter((content) => typeof content === "string" && content.trim() !== "")) as readonly string[];
}
