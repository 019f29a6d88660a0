import { join } from "node:path";
import { fileFailureOf } from "../../app";
import { commandLineWordsFor } from "../../locale";
import type { Format } from "../call/call";
import type { Run } from "../commands/eachFile";
import { resultWriter } from "../files/writeAtomically";
import type { ExitCode } from "../world";
import { exitCodeOf } from "./exitCode";
import type { FileReport } from "./fileReport";
import { htmlReport } from "./htmlReport";
import { jsonReport } from "./jsonReport";
import { sarifReport } from "./sarifReport";
import { fileText, reportWords, totalText } from "./textReport";
import { xlsxReport } from "./xlsxReport";

const reportsByFormat: { readonly [Each in Exclude<Format, "xlsx">]: (reports: readonly FileReport[], run: Run) => string } = {
  text: (reports, { call }) => reports.map((report) => fileText(report, reportWords(call.language))).join(""),
  json: (reports, { call, world }) => jsonReport(call, reports, world.version),
  html: (reports, { call }) => htmlReport(call, reports),
  sarif: (reports, { call, world }) => sarifReport(call, reports, world.version),
};

const fileEndings: Readonly<Record<Format, string>> = { text: "txt", json: "json", html: "html", sarif: "sarif", xlsx: "xlsx" };

/** Gives the reports to the person: printed, or as a file in the folder of results; and says what the run ends with. */
export async function deliver(reports: readonly FileReport[], run: Run): Promise<ExitCode> {
  const { call, world } = run;
  const { usage } = commandLineWordsFor(call.language);
  if (reports.length === 0) {
    world.printAside(`${usage.nothingFound}\n`);
    return 2;
  }
  const { format, outFolder, command } = call;
  const isToFile = outFolder !== undefined && (command === "check" || format === "xlsx");
  const content = format === "xlsx" ? world.newWorkbook(xlsxReport(call, reports)) : reportsByFormat[format](reports, run);
  const isDelivered = isToFile ? await writeReport(join(outFolder, `ket-qua.soat.${fileEndings[format]}`), content, run) : printed(content, run);
  if (!call.isQuiet) tellTotal(reports, run);
  return isDelivered ? exitCodeOf(reports, call.isStrict) : 2;
}

function printed(content: string | Uint8Array, { world }: Run): boolean {
  if (typeof content !== "string") throw new RangeError("a workbook is not printed");
  world.print(content);
  return true;
}

/** A last line for people; behind a text it is part of it, beside other forms it must not disturb. */
function tellTotal(reports: readonly FileReport[], { call, world }: Run): void {
  const text = totalText(reports, commandLineWordsFor(call.language), call.isStrict);
  if (call.format === "text" && call.outFolder === undefined) world.print(reports.length > 1 ? text : "");
  else world.printAside(text);
}

async function writeReport(path: string, content: string | Uint8Array, { call, world }: Run): Promise<boolean> {
  const own = commandLineWordsFor(call.language);
  const writer = resultWriter(call.isForced);
  try {
    await writer.reserve(path);
    await writer.write(path, content);
    world.printAside(call.isQuiet ? "" : `${own.writtenTo(path)}\n`);
    return true;
  } catch (error) {
    world.printAside(`${path}: ${own.failures[fileFailureOf(error).reason]}\n`);
    return false;
  }
}
