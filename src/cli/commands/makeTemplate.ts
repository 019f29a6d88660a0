import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { askedTemplate, fileFailureOf, templateSheets, type TemplateRequest } from "../../app";
import { commandLineWordsFor, formSheet, templateWordsFor } from "../../locale";
import type { TemplateCall } from "../call/call";
import { resultWriter } from "../files/writeAtomically";
import { print } from "../report/deliver";
import { jsonOfTemplate, type WrittenTemplate } from "../report/json/jsonOfTemplate";
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

async function written(request: TemplateRequest, run: Run): Promise<ExitCode> {
  const { call, world } = run;
  const { failures, writtenTo } = commandLineWordsFor(call.language);
  const { fileName, formNote } = templateWordsFor(call.language);
  const path = join(call.outFolder ?? ".", `${fileName(request)}.xlsx`);
  const sheets = templateSheets(request, formSheet);
  const writer = resultWriter(call);
  try {
    await writer.reserve(path);
    await writer.write(path, world.newWorkbook(sheets));
  } catch (error) {
    world.printAside(`${path}: ${failures[fileFailureOf(error).reason]}\n`);
    return 2;
  }
  const template: WrittenTemplate = { request, path, sheets: sheets.map(({ name }) => name), remarks: [formNote] };
  print({ name: "tao-mau", texts: { text: () => `${writtenTo(path)}\n${formNote}\n`, json: () => jsonOfTemplate(call, template, world.version) } }, run);
  return 0;
}
