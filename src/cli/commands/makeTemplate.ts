import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { askedTemplate, fileFailureOf, templateSheets, type TemplateRequest } from "../../app";
import { commandLineWordsFor, formSheet, templateWordsFor } from "../../locale";
import type { TemplateCall } from "../call/call";
import { resultWriter } from "../files/writeAtomically";
import type { ExitCode } from "../world";
import type { Run } from "./eachFile";

/** Makes a new workbook of empty forms. */
export async function makeTemplate(run: Run): Promise<ExitCode> {
  const { call, world } = run;
  const { template } = call;
  if (template === undefined) return 2;
  const typed = await unitsText(template, run);
  if (typed === undefined) return 2;
  const units = [...call.paths, typed].join("\n");
  const request = askedTemplate({ year: template.year, months: template.months, edition: call.edition, province: template.province, units, isLocked: !template.isUnlocked });
  if (typeof request === "string") {
    world.printAside(`${templateWordsFor(call.language).problems[request]}\n`);
    return 2;
  }
  return written(request, run);
}

/** The list of offices in a file; nothing where it cannot be read, which is told. */
async function unitsText({ unitsPath }: TemplateCall, { call, world }: Run): Promise<string | undefined> {
  if (unitsPath === undefined) return "";
  try {
    return (await readFile(unitsPath, "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    world.printAside(`${unitsPath}: ${commandLineWordsFor(call.language).failures[fileFailureOf(error).reason]}\n`);
    return undefined;
  }
}

async function written(request: TemplateRequest, { call, world }: Run): Promise<ExitCode> {
  const { failures, writtenTo } = commandLineWordsFor(call.language);
  const path = join(call.outFolder ?? ".", `${templateWordsFor(call.language).fileName(request)}.xlsx`);
  const writer = resultWriter(call.isForced);
  try {
    await writer.reserve(path);
    await writer.write(path, world.newWorkbook(templateSheets(request, formSheet)));
    world.print(`${writtenTo(path)}\n`);
    return 0;
  } catch (error) {
    world.print(`${path}: ${failures[fileFailureOf(error).reason]}\n`);
    return 2;
  }
}
