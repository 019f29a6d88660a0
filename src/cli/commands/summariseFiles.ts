import { join } from "node:path";
import { fileFailureOf, nationalSummary, sourcesSheet, submissionOf, summarySheet, useCasesOf, type NationalSummary, type Submission } from "../../app";
import type { CheckOptions, Period } from "../../core";
import { commandLineWordsFor, wordsFor, type Language } from "../../locale";
import { inputFiles } from "../files/inputFiles";
import { openInput } from "../files/openInput";
import { resultWriter } from "../files/writeAtomically";
import type { FailedFile } from "../report/fileReport";
import { plainText } from "../report/plainText";
import type { ExitCode } from "../world";
import { eachFile, type Run } from "./eachFile";

/** A submission with the time when its file was last written: of two submissions of a unit the later one counts. */
interface ReadSubmission {
  readonly kind: "read";
  readonly submission: Submission;
  readonly modifiedAt: number;
}

/** Makes one workbook of all submissions, and names who is missing, who came twice and what could not be used. */
export async function summariseFiles(run: Run, options: CheckOptions): Promise<ExitCode> {
  const { call, world } = run;
  const { summary: words } = commandLineWordsFor(call.language);
  const results = await eachFile(await inputFiles(call.paths, { outFolder: call.outFolder, takesAnnotated: false }), (file) => readSubmission(file.path, run, options), run);
  const failed = results.filter((result) => result.kind === "failed");
  const read = results.filter((result) => result.kind === "read").sort((one, other) => one.modifiedAt - other.modifiedAt);
  const submissions = read.map(({ submission }) => submission);
  const summary = nationalSummary(submissions, options.targets);
  world.print(troubleText(summary, failed, call.language));
  if (summary.returns.length === 0) {
    world.print(`${words.nothing}\n`);
    return 2;
  }
  const isWritten = await writeSummary(world.newWorkbook(sheetsOf(summary, submissions, call.language)), summary.period, run);
  return !isWritten || failed.length > 0 ? 2 : isComplete(summary) ? 0 : 1;
}

async function readSubmission(path: string, { world }: Run, options: CheckOptions): Promise<ReadSubmission> {
  const { workbook, modifiedAt } = await openInput(path, world);
  const outcome = await useCasesOf(workbook, options).check();
  return { kind: "read", submission: submissionOf(path, (await workbook.read()).sheets, outcome), modifiedAt };
}

/** The table is an official document: its words are Vietnamese whatever the language of the command. */
function sheetsOf(summary: NationalSummary, submissions: readonly Submission[], language: Language) {
  const { summary: official } = commandLineWordsFor("vi");
  const { indicatorNames: indicators, periodName } = wordsFor("vi");
  const { summary: words, report } = commandLineWordsFor(language);
  const { severityCounted } = wordsFor(language);
  const table = summarySheet(summary, {
    ...official,
    period: summary.period === undefined ? "" : periodName(summary.period),
    sides: { cases: "Về việc", money: "Về tiền" },
    indicators,
  });
  const columns = { file: report.file, units: words.sources.units, errors: severityCounted.error, toConfirm: severityCounted.confirm, note: words.sources.note };
  return [table, sourcesSheet(summary, submissions, { ...words, ...words.sources, columns })];
}

function isComplete({ missing, duplicates, leftOut }: NationalSummary): boolean {
  return missing.length + duplicates.length + leftOut.length === 0;
}

async function writeSummary(bytes: Uint8Array, period: Period | undefined, { call, world }: Run): Promise<boolean> {
  const own = commandLineWordsFor(call.language);
  const path = join(call.outFolder ?? ".", `tong-hop${period === undefined ? "" : `-${period.year}-${period.months}-thang`}.soat.xlsx`);
  const writer = resultWriter(call.isForced);
  try {
    await writer.reserve(path);
    await writer.write(path, bytes);
    world.print(`${own.writtenTo(path)}\n`);
    return true;
  } catch (error) {
    world.print(`${path}: ${own.failures[fileFailureOf(error).reason]}\n`);
    return false;
  }
}

function troubleText(summary: NationalSummary, failed: readonly FailedFile[], language: Language): string {
  const { summary: words, failures } = commandLineWordsFor(language);
  const lines = [
    ...failed.map(({ path, failure }) => `${path}: ${failures[failure.reason]}`),
    ...summary.leftOut.map((leftOut) => `${leftOut.submission}: ${words.leftOut(leftOut)}`),
    ...summary.duplicates.map(({ unit, taken, others }) => `${taken}: ${words.duplicate(unit, others)}`),
    ...(summary.missing.length === 0 ? [] : [`${words.missing(summary.missing.length)}: ${summary.missing.join(", ")}.`]),
    ...(summary.returns.length === 0 ? [] : [words.units(summary.returns.length)]),
  ];
  return lines.map((line) => `${plainText(line)}\n`).join("");
}
