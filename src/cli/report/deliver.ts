import { join } from "node:path";
import { fileFailureOf } from "../../app";
import { commandLineWordsFor } from "../../locale";
import type { Format } from "../call/call";
import type { Run } from "../commands/eachFile";
import { resultWriter } from "../files/writeAtomically";
import type { Report } from "./report";

const fileEndings: Readonly<Record<Format, string>> = { text: "txt", json: "json", html: "html", sarif: "sarif", xlsx: "xlsx" };

/** Prints a report in the form that was asked for. */
export function print(report: Report, { call, world }: Run): void {
  const text = call.format === "xlsx" ? undefined : report.texts[call.format];
  if (text === undefined) throw new RangeError(`${call.command} is not printed as ${call.format}`);
  world.print(text());
}

/** Writes a report as a file in the folder of results, or in the current one, and says where it is, or why it is not. */
export async function write(report: Report, run: Run): Promise<boolean> {
  const { call, world } = run;
  const own = commandLineWordsFor(call.language);
  const path = join(call.outFolder ?? ".", `${report.name}.soat.${fileEndings[call.format]}`);
  const writer = resultWriter(call);
  try {
    await writer.reserve(path);
    await writer.write(path, contentOf(report, run));
    world.printAside(call.isQuiet ? "" : `${own.writtenTo(path)}\n`);
    return true;
  } catch (error) {
    world.printAside(`${path}: ${own.failures[fileFailureOf(error).reason]}\n`);
    return false;
  }
}

function contentOf({ texts, sheets }: Report, { call, world }: Run): string | Uint8Array {
  const content = call.format === "xlsx" ? sheets && world.newWorkbook(sheets()) : texts[call.format]?.();
  if (content === undefined) throw new RangeError(`${call.command} is not written as ${call.format}`);
  return content;
}

/** Gives a report to the person: as a file where a folder of results was named or the form is a workbook, else printed. */
export async function deliver(report: Report, run: Run): Promise<boolean> {
  if (run.call.outFolder !== undefined || run.call.format === "xlsx") return write(report, run);
  print(report, run);
  return true;
}
