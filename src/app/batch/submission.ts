import type { Finding, SheetSnapshot } from "../../core";
import type { CheckOutcome } from "../outcomes";
import { findingCounts, type FindingCounts } from "./findingCounts";
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
  /** Of all findings, also where not all of them are held any more. */
  readonly counts: SubmissionCounts;
}

/** How many findings a submission has: all of it, and each province that it speaks of. */
export interface SubmissionCounts {
  readonly whole: FindingCounts;
  readonly byUnit: ReadonlyMap<string, FindingCounts>;
}

/** Rows at the top of a sheet that may name the agency. */
const headlineRowMax = 15;

/** A file with the texts at the top of its sheets, and what is worked out of it once. */
export function submissionOf(name: string, sheets: readonly SheetSnapshot[], outcome: CheckOutcome): Submission {
  const file: NamedFile = { name, headlines: new Map(sheets.map((sheet) => [sheet.name, headlinesOf(sheet)])) };
  const { tables } = outcome.recognition;
  const { findings } = outcome.report;
  const units = findingUnits(file, tables, findings);
  return { ...file, outcome, said: unitReturns(file, tables), findingUnits: units, counts: { whole: findingCounts(findings), byUnit: countsByUnit(findings, units) } };
}

function countsByUnit(findings: readonly Finding[], units: ReadonlyMap<string, string>): SubmissionCounts["byUnit"] {
  const ofUnit = (unit: string) => findings.filter(({ id }) => units.get(id) === unit);
  return new Map([...new Set(units.values())].map((unit) => [unit, findingCounts(ofUnit(unit))]));
}

function headlinesOf({ contents, origin }: SheetSnapshot): readonly Headline[] {
  return contents.slice(0, headlineRowMax).flatMap((row, offset) => {
    return row.flatMap((text) => (typeof text === "string" && text.trim() !== "" ? [{ rowIndex: origin.rowIndex + offset, text }] : []));
  });
}
