import { nationalSummary, submissionOf, submissionOrder, useCasesOf, type NationalSummary, type Submission, type SubmittedFile } from "../../app";
import type { CheckOptions } from "../../core";
import { commandLineWordsFor } from "../../locale";
import { inputFiles } from "../files/inputFiles";
import { openInput } from "../files/openInput";
import { deliver } from "../report/deliver";
import type { Summary } from "../report/summary";
import { summaryReport, troubleText } from "../report/summaryReport";
import type { ExitCode } from "../world";
import { eachFile, type Run } from "./eachFile";

/** A submission with what tells when it was made: of two submissions of a unit the later one counts. */
interface ReadSubmission extends SubmittedFile {
  readonly kind: "read";
  readonly submission: Submission;
}

/** Makes one workbook of all submissions, and names who is missing, who came twice and what could not be used. */
export async function summariseFiles(run: Run, options: CheckOptions): Promise<ExitCode> {
  const { call, world } = run;
  const files = await inputFiles(call.paths, { takesAnnotated: false });
  if (files.length === 0) {
    world.printAside(`${commandLineWordsFor(call.language).usage.nothingFound}\n`);
    return 2;
  }
  const results = await eachFile(files, (file) => readSubmission(file.path, run, options), run);
  const submissions = results.filter((result) => result.kind === "read").sort(submissionOrder).map(({ submission }) => submission);
  const failed = results.filter((result) => result.kind === "failed");
  const summary: Summary = { national: nationalSummary(submissions, options.targets), submissions, failed };
  const isDelivered = await delivered(summary, run);
  return !isDelivered || failed.length > 0 ? 2 : isComplete(summary.national) ? 0 : 1;
}

/** What is wrong is printed beside every workbook. A workbook or a page without any unit would say nothing. */
async function delivered(summary: Summary, run: Run): Promise<boolean> {
  const { call, world } = run;
  const isEmpty = summary.national.returns.length === 0;
  if (call.format === "xlsx") world.print(troubleText(summary, call.language));
  else if (call.format === "html") world.printAside(troubleText(summary, call.language));
  if (isEmpty && (call.format === "xlsx" || call.format === "html")) return false;
  return (await deliver(summaryReport(summary, run), run)) && !isEmpty;
}

async function readSubmission(path: string, { world }: Run, options: CheckOptions): Promise<ReadSubmission> {
  const { workbook, modifiedAt } = await openInput(path, world);
  const outcome = await useCasesOf(workbook, options).check();
  return { kind: "read", name: path, modifiedAt, submission: submissionOf(path, (await workbook.read()).sheets, outcome) };
}

function isComplete({ missing, duplicates, leftOut }: NationalSummary): boolean {
  return missing.length + duplicates.length + leftOut.length === 0;
}
