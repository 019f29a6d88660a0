import type { SheetSnapshot } from "../../core";
import type { CheckOutcome } from "../outcomes";
import { findingUnits } from "./findingUnits";
import type { Headline, NamedFile } from "./provinceOf";
import { unitReturns, type UnitReturns } from "./unitReturns";

/** One file that an agency sent, as it was read and checked. */
export interface Submission extends NamedFile {
  readonly outcome: CheckOutcome;
  /** What it says of each province. */
  readonly said: UnitReturns;
  /** By the ids of findings, the province that each is about, as far as it is about one. */
  readonly findingUnits: ReadonlyMap<string, string>;
}

/** Rows at the top of a sheet that may name the agency. */
const headlineRowMax = 15;

/** A file with the texts at the top of its sheets, and what is worked out of it once. */
export function submissionOf(name: string, sheets: readonly SheetSnapshot[], outcome: CheckOutcome): Submission {
  const file: NamedFile = { name, headlines: new Map(sheets.map((sheet) => [sheet.name, headlinesOf(sheet)])) };
  const { tables } = outcome.recognition;
  return { ...file, outcome, said: unitReturns(file, tables), findingUnits: findingUnits(file, tables, outcome.report.findings) };
}

function headlinesOf({ contents, origin }: SheetSnapshot): readonly Headline[] {
  return contents.slice(0, headlineRowMax).flatMap((row, offset) => {
    return row.flatMap((text) => (typeof text === "string" && text.trim() !== "" ? [{ rowIndex: origin.rowIndex + offset, text }] : []));
  });
}
