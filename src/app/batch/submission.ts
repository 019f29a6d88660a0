import type { SheetSnapshot } from "../../core";
import type { CheckOutcome } from "../outcomes";

/** One file that an agency sent, as it was read and checked. */
export interface Submission {
  /** What people call it: the path of the file. */
  readonly name: string;
  readonly outcome: CheckOutcome;
  /** Texts at the top of each sheet: where an agency writes its own name. */
  readonly headlines: ReadonlyMap<string, readonly Headline[]>;
}

/** A text at the top of a sheet. */
export interface Headline {
  readonly rowIndex: number;
  readonly text: string;
}

/** Rows at the top of a sheet that may name the agency. */
const headlineRowMax = 15;

/** A file with the texts at the top of its sheets. */
export function submissionOf(name: string, sheets: readonly SheetSnapshot[], outcome: CheckOutcome): Submission {
  return { name, outcome, headlines: new Map(sheets.map((sheet) => [sheet.name, headlinesOf(sheet)])) };
}

function headlinesOf({ contents, origin }: SheetSnapshot): readonly Headline[] {
  return contents.slice(0, headlineRowMax).flatMap((row, offset) => {
    return row.flatMap((text) => (typeof text === "string" && text.trim() !== "" ? [{ rowIndex: origin.rowIndex + offset, text }] : []));
  });
}
