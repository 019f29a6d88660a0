import { findingDifferences, fileFailureOf, ownSheetsLeftOut, useCasesOf, workbookDifferences, type CheckOutcome, type FileFailure, type VersionOfWorkbook } from "../../app";
import type { CheckOptions, SheetSnapshot } from "../../core";
import { openInput } from "../files/openInput";
import { deliver } from "../report/deliver";
import { diffText } from "../report/diffText";
import { hasErrors } from "../report/fileReport";
import { sheetsPage } from "../report/html/sheetsPage";
import { jsonOfDiff } from "../report/json/jsonOfDiff";
import { plainText } from "../report/plainText";
import type { Report } from "../report/report";
import { diffSheets } from "../report/sheets/diffSheets";
import { reportWords } from "../report/textReport";
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
  const [oldPath = "", newPath = ""] = run.call.paths;
  const [before, after] = [await versionAt(oldPath, run, options), await versionAt(newPath, run, options)];
  if (before === undefined || after === undefined) return 2;
  const differences: VersionDifferences = {
    before: oldPath,
    after: newPath,
    workbook: workbookDifferences(versionOf(before), versionOf(after)),
    findings: findingDifferences(before.outcome.report.findings, after.outcome.report.findings),
  };
  if (!(await deliver(diffReport(differences, run), run))) return 2;
  return hasErrors(after.outcome.report, run.call) ? 1 : 0;
}

function diffReport(differences: VersionDifferences, { call, world }: Run): Report {
  const words = reportWords(call.language);
  const sheets = () => diffSheets(differences, words);
  return {
    name: "so-sanh",
    texts: {
      text: () => diffText(differences, words),
      json: () => jsonOfDiff(call, differences, world.version),
      html: () => sheetsPage(words.own.diff.title, sheets(), call.language),
    },
    sheets,
  };
}

function versionOf({ sheets, outcome }: Version): VersionOfWorkbook {
  return { sheets, tables: outcome.recognition.tables };
}

/** A version, or nothing where it cannot be read, which is told. */
async function versionAt(path: string, run: Run, options: CheckOptions): Promise<Version | undefined> {
  const version = await readVersion(path, run, options);
  if (!("reason" in version)) return version;
  run.world.printAside(`${plainText(path)}: ${reportWords(run.call.language).own.failures[version.reason]}\n`);
  return undefined;
}

async function readVersion(path: string, { world }: Run, options: CheckOptions): Promise<Version | FileFailure> {
  try {
    const { workbook } = await openInput(path, world);
    return { sheets: ownSheetsLeftOut(await workbook.read()), outcome: await useCasesOf(workbook, options).check() };
  } catch (error) {
    return fileFailureOf(error);
  }
}
