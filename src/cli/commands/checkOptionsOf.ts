import { delimitedRows, fileFailureOf, targetTable, type TargetTrouble } from "../../app";
import { checkMemory, type CheckOptions, type SheetSnapshot, type Target } from "../../core";
import { commandLineWordsFor } from "../../locale";
import { readFile } from "node:fs/promises";
import { openInput } from "../files/openInput";
import type { Run } from "./eachFile";

/** What a call chose for every check, or a sentence about why it cannot be had. */
export async function checkOptionsOf(run: Run): Promise<CheckOptions | string> {
  const { edition, targetsPath } = run.call;
  const targets = targetsPath === undefined ? [] : await targetsAt(targetsPath, run);
  // What is the same in the copy of a file as in the file is not worked out twice.
  return typeof targets === "string" ? targets : { ...(edition === undefined ? {} : { edition }), targets, memory: checkMemory() };
}

/** The targets of a file, which are counted aloud, so that a side that was forgotten shows; or a sentence. */
async function targetsAt(path: string, run: Run): Promise<readonly Target[] | string> {
  const { call, world } = run;
  const words = commandLineWordsFor(call.language);
  try {
    const targets = await targetsIn(path, world);
    if ("kind" in targets) return words.usage.badTargets(path, targets);
    const countOf = (side: Target["side"]) => targets.filter((target) => target.side === side).length;
    world.printAside(call.isQuiet ? "" : `${words.targetsRead(path, { cases: countOf("cases"), money: countOf("money") })}\n`);
    return targets;
  } catch (error) {
    return `${path}: ${words.failures[fileFailureOf(error).reason]}`;
  }
}

async function targetsIn(path: string, world: Run["world"]): Promise<readonly Target[] | TargetTrouble> {
  return targetTable(/\.(csv|txt|tsv)$/i.test(path) ? [{ contents: delimitedRows(await readFile(path, "utf8")) }] : await sheetsIn(path, world));
}

async function sheetsIn(path: string, world: Run["world"]): Promise<readonly SheetSnapshot[]> {
  const { workbook } = await openInput(path, world);
  return (await workbook.read()).sheets;
}
