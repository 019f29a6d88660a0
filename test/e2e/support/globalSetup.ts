import type { ChildProcess } from "node:child_process";
import { browserPath } from "./browserPath";
import { startedServer } from "./startedServer";

declare global {
  var workbenchProcess: ChildProcess | undefined;
}

/** Starts the workbench as a person does, once for all suites; whatever is stale is built first. */
export default async function startWorkbench(): Promise<void> {
  process.env["CHROME_PATH"] ??= browserPath();
  const { address, process: workbench } = await startedServer("src/workbench/start.mjs", ["--no-open", "--port", "0"]);
  globalThis.workbenchProcess = workbench;
  process.env["WORKBENCH_ADDRESS"] = address;
}
