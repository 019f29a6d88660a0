import { runCommand } from "../../../src/cli/runCommand";
import type { World } from "../../../src/cli/world";
import { fileWorkbook, newXlsx, openXlsx, readOldFormat, writtenXlsx } from "../../../src/xlsx";
import type { RunResult } from "./runSoat";

/** The world of a command that nobody watches, and whose lines nobody reads. */
export const quietWorld: World = {
  openWorkbook: (bytes) => fileWorkbook(openXlsx(bytes)),
  openConverted: async (bytes) => fileWorkbook(openXlsx(writtenXlsx(await readOldFormat(bytes)))),
  newWorkbook: newXlsx,
  print: () => undefined,
  printAside: () => undefined,
  isWatched: false,
  version: "9.9.9",
  schema: () => Promise.resolve("{}\n"),
};

/** Runs the command within this process: many calls in the time of one. Paths are absolute, because a process stands in one folder only. */
export async function ranHere(...argumentList: readonly string[]): Promise<RunResult> {
  let [stdout, stderr] = ["", ""];
  const code = await runCommand(argumentList, { ...quietWorld, print: (text) => (stdout += text), printAside: (text) => (stderr += text) });
  return { code, stdout, stderr };
}
