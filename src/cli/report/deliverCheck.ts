import { commandLineWordsFor } from "../../locale";
import type { Run } from "../commands/eachFile";
import type { ExitCode } from "../world";
import { deliver, print, write } from "./deliver";
import { exitCodeOf } from "./exitCode";
import type { FileReport } from "./fileReport";
import { htmlReport } from "./html/htmlReport";
import { jsonReport } from "./json/jsonReport";
import type { Report } from "./report";
import { sarifReport } from "./sarifReport";
import { fileText, reportWords, totalText } from "./textReport";
import { xlsxReport } from "./xlsxReport";

/** Gives what was found in many files to the person, and says what the run ends with. */
export async function deliverCheck(reports: readonly FileReport[], run: Run): Promise<ExitCode> {
  const { call, world } = run;
  if (reports.length === 0) {
    world.printAside(`${commandLineWordsFor(call.language).usage.nothingFound}\n`);
    return 2;
  }
  const isDelivered = await delivered(checkReport(reports, run), run);
  if (!call.isQuiet) tellTotal(reports, run);
  return isDelivered ? exitCodeOf(reports, call) : 2;
}

function checkReport(reports: readonly FileReport[], { call, world }: Run): Report {
  const words = reportWords(call.language);
  return {
    name: "ket-qua",
    texts: {
      text: () => reports.map((report) => fileText(report, words)).join(""),
      json: () => jsonReport(call, reports, world.version),
      html: () => htmlReport(call, reports),
      sarif: () => sarifReport(call, reports, world.version),
    },
    sheets: () => xlsxReport(call, reports),
  };
}

/** With copies the folder of results is for those; only a workbook of findings joins them. */
async function delivered(report: Report, run: Run): Promise<boolean> {
  if (run.call.command === "check") return deliver(report, run);
  if (run.call.format === "xlsx") return write(report, run);
  print(report, run);
  return true;
}

/** A last line for people; behind a text it is part of it, beside other forms it must not disturb. */
function tellTotal(reports: readonly FileReport[], { call, world }: Run): void {
  const text = totalText(reports, call);
  if (call.format === "text" && call.outFolder === undefined) world.print(reports.length > 1 ? text : "");
  else world.printAside(text);
}
