import { runCommand } from "../../../src/cli/runCommand";
import { fileWorkbook, newXlsx, openXlsx } from "../../../src/xlsx";
import type { RunResult } from "./runSoat";

/** Runs the command within this process: many calls in the time of one. Paths are absolute, because a process stands in one folder only. */
export async function ranHere(...argumentList: readonly string[]): Promise<RunResult> {
  let [stdout, stderr] = ["", ""];
  const code = await runCommand(argumentList, {
    openWorkbook: (bytes) => fileWorkbook(openXlsx(bytes)),
    newWorkbook: newXlsx,
    print: (text) => (stdout += text),
    printAside: (text) => (stderr += text),
    isWatched: false,
    version: "9.9.9",
    schema: () => Promise.resolve("{}\n"),
  });
  return { code, stdout, stderr };
}
