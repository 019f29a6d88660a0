import { findingDifferences, fileFailureOf, ownSheetsLeftOut, useCasesOf, workbookDifferences, type CheckOutcome, type FileFailure, type VersionOfWorkbook } from "../../app";
import { isExcelError, type CellContent, type CheckOptions, type SheetSnapshot } from "../../core";
import { cellName, lineName, type CommandLineWords } from "../../locale";
import { openInput } from "../files/openInput";
import { plainText } from "../report/plainText";
import { jsonOfDiff } from "../report/jsonReport";
import { findingLines, reportWords, type ReportWords } from "../report/textReport";
import type { VersionDifferences } from "../report/versionDifferences";
import type { ExitCode } from "../world";
import type { Run } from "./eachFile";

/** One version of a workbook, read and checked. */
interface Version {
  readonly sheets: readonly SheetSnapshot[];
  readonly outcome: CheckOutcome;
}

/** Says in what cells two versions of a workbook differ, and what became of the findings. The exit code speaks of the newer version. */
export async function diffFiles(run: Run, options: CheckOptions): Promise<ExitCode> {
  const { call, world } = run;
  const words = reportWords(call.language);
  const read = [];
  for (const path of call.paths) {
    const version = await versionAt(path, run, options);
    if ("reason" in version) {
      world.print(`${plainText(path)}: ${words.own.failures[version.reason]}\n`);
      return 2;
    }
    read.push(version);
  }
  const [before, after] = read;
  if (!before || !after) throw new RangeError("two versions are compared");
  const differences: VersionDifferences = {
    workbook: workbookDifferences(versionOf(before), versionOf(after)),
    findings: findingDifferences(before.outcome.report.findings, after.outcome.report.findings),
  };
  world.print(call.format === "json" ? jsonOfDiff(call, differences, world.version) : diffText(differences, words));
  const isGrave = (severity: string) => severity === "error" || (call.isStrict && severity === "confirm");
  return after.outcome.report.findings.some(({ severity }) => isGrave(severity)) ? 1 : 0;
}

function versionOf({ sheets, outcome }: Version): VersionOfWorkbook {
  return { sheets, tables: outcome.recognition.tables };
}

async function versionAt(path: string, { world }: Run, options: CheckOptions): Promise<Version | FileFailure> {
  try {
    const { workbook } = await openInput(path, world);
    return { sheets: ownSheetsLeftOut(await workbook.read()), outcome: await useCasesOf(workbook, options).check() };
  } catch (error) {
    return fileFailureOf(error);
  }
}

function diffText({ workbook, findings }: VersionDifferences, words: ReportWords): string {
  const { diff } = words.own;
  const { cells, lines: changedLines, addedSheets, removedSheets } = workbook;
  const isSame = cells.length + changedLines.length + addedSheets.length + removedSheets.length === 0;
  const content = (value: CellContent) => contentText(value, words);
  const groups = (["fixed", "still", "fresh"] as const).flatMap((group) =>
    findings[group].length === 0 ? [] : [`  ${diff.groups[group]}`, ...findings[group].flatMap((finding) => findingLines(finding, words))],
  );
  const lines = [
    isSame ? diff.same : diff.cells(cells.length),
    ...removedSheets.map((sheet) => `  ${diff.removedSheet(sheet)}`),
    ...addedSheets.map((sheet) => `  ${diff.addedSheet(sheet)}`),
    ...changedLines.map((line) => `  ${diff.lines[line.kind](lineName(line))}`),
    ...cells.map(({ kind, at, before, after }) => `  ${cellName(at)} ${diff.kinds[kind]}: ${content(before)} → ${content(after)}`),
    diff.findings({ fixed: findings.fixed.length, still: findings.still.length, fresh: findings.fresh.length }),
    ...groups,
  ];
  return lines.map((line) => `${plainText(line)}\n`).join("");
}

function contentText(content: CellContent, { all, own }: { readonly all: ReportWords["all"]; readonly own: CommandLineWords }): string {
  if (content === null || content === "") return own.diff.empty;
  if (typeof content === "number") return all.numbers.count(content);
  return isExcelError(content) ? content.error : String(content);
}
