import { basesOf, basisBetween, comparePeriods, compareTables, comparisonBases, type ComparedTable, type ComparisonBasis, type ComparisonResult, type ComparisonSource, type Period } from "../../core";
import type { Submission } from "../batch/submission";
import type { ReadFile } from "../ports/submissionReader";
import { comparedTables } from "./comparedTables";
import type { ComparedFile, ComparisonChoice, ComparisonPlaceName, FileUse, WorkbookComparison } from "./workbookComparison";

/**
 * Compares every table of a workbook with its own other tables and with those of earlier files. Each file says what it was used for:
 * one of an unknown or of the same period is told apart from those of earlier ones.
 */
export function compareWorkbooks(now: Submission, before: readonly ReadFile[], { from, ...options }: ComparisonChoice = {}): WorkbookComparison {
  const own = comparedTables(now, undefined);
  const files = before.map(({ submission }) => ({ name: submission.name, tables: comparedTables(submission, submission.name) }));
  const others = othersFrom(from, own, files);
  const results = own.map((table) => compareTables(table, others, options));
  const bases = new Set(own.flatMap((table) => basesOf(table, others)));
  return {
    tables: results,
    files: files.map((file) => comparedFile(file, own, results)),
    findings: comparePeriods(own, others, results),
    bases: comparisonBases.filter((basis) => bases.has(basis)),
    options: { ...options, ...(from !== undefined && { from }) },
    notFromChosen: from === undefined ? [] : results.filter((result) => !isFrom(from, result)).map(({ tableId }) => tableId),
  };
}

interface TablesOfFile {
  readonly name: string;
  readonly tables: readonly ComparedTable[];
}

/** The tables that earlier figures may be taken from. Columns of the table itself need no other table. */
function othersFrom(from: ComparisonPlaceName | undefined, own: readonly ComparedTable[], files: readonly TablesOfFile[]): readonly ComparedTable[] {
  return [...(from === undefined || from === "workbook" ? own : []), ...(from === undefined || from === "files" ? files.flatMap(({ tables }) => tables) : [])];
}

/** Whether all earlier figures of a table stand in a place. */
function isFrom(place: ComparisonPlaceName, result: ComparisonResult): boolean {
  return result.kind === "compared" && result.sources.every((source) => placeOf(source) === place);
}

function placeOf({ isSameTable, file }: ComparisonSource): ComparisonPlaceName {
  if (isSameTable) return "sameTable";
  return file === undefined ? "workbook" : "files";
}

function comparedFile({ name, tables }: TablesOfFile, own: readonly ComparedTable[], results: readonly ComparisonResult[]): ComparedFile {
  const periods = distinctPeriods(tables);
  const found = new Set(own.flatMap(({ set }) => periods.flatMap((period) => (set.period && basisBetween(set.period, period)) ?? [])));
  const bases = comparisonBases.filter((basis) => found.has(basis));
  const isUsed = results.some((result) => result.kind === "compared" && result.sources.some(({ file }) => file === name));
  return { name, periods, bases, use: isUsed ? "compared" : unusedAs({ tables, periods, bases }) };
}

function unusedAs({ tables, periods, bases }: Pick<TablesOfFile, "tables"> & { readonly periods: readonly Period[]; readonly bases: readonly ComparisonBasis[] }): FileUse {
  if (tables.length === 0) return "noTable";
  if (periods.length === 0) return "unknownPeriod";
  if (bases.length === 0) return "otherPeriod";
  return bases.every((basis) => basis === "previousSubmission") ? "samePeriod" : "unusedPeriod";
}

function distinctPeriods(tables: readonly ComparedTable[]): readonly Period[] {
  const periods = tables.flatMap(({ set }) => set.period ?? []);
  return [...new Map(periods.map((period) => [`${period.year}/${period.months}`, period])).values()];
}
