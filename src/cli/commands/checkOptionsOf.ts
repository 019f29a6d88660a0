import { delimitedRows, fileFailureOf, targetTable, type TargetTrouble } from "../../app";
import { checkMemory, type CheckOptions, type SheetSnapshot, type Target } from "../../core";
import { commandLineWordsFor } from "../../locale";
import { readFile } from "node:fs/promises";
import { openInput } from "../files/openInput";
import type { Run } from "./eachFile";

/** What a call chose for every check, or a sentence about why it cannot be had. */
export async function checkOptionsOf(run: Run): Promise<CheckOptions | string> {
  const { edition, targetsPath, language } = run.call;
  const targets = targetsPath === undefined ? [] : await targetsIn(targetsPath, run);
  if (typeof targets === "string") return `${targetsPath}: ${targets}`;
  if ("kind" in targets) return commandLineWordsFor(language).usage.badTargets(targetsPath ?? "", targets);
  // What is the same in the copy of a file as in the file is not worked out twice.
  return { ...(edition === undefined ? {} : { edition }), targets, memory: checkMemory() };
}

async function targetsIn(path: string, { call, world }: Run): Promise<readonly Target[] | TargetTrouble | string> {
  try {
    return targetTable(/\.(csv|txt|tsv)$/i.test(path) ? [{ contents: delimitedRows(await readFile(path, "utf8")) }] : await sheetsIn(path, world));
  } catch (error) {
    return commandLineWordsFor(call.language).failures[fileFailureOf(error).reason];
  }
}

async function sheetsIn(path: string, world: Run["world"]): Promise<readonly SheetSnapshot[]> {
  const { workbook } = await openInput(path, world);
  return (await workbook.read()).sheets;
}
