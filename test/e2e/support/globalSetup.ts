import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import { browserPath } from "./browserPath";

const root = join(__dirname, "..", "..", "..");
const startMillisecondsMax = 300_000;

declare global {
  var workbenchProcess: ChildProcess | undefined;
}

/** Starts the workbench as a person does, once for all suites; whatever is stale is built first. */
export default async function startWorkbench(): Promise<void> {
  process.env["CHROME_PATH"] ??= browserPath();
  const started = spawn(process.execPath, ["src/workbench/start.mjs", "--no-open", "--port", "0"], { cwd: root });
  globalThis.workbenchProcess = started;
  process.env["WORKBENCH_ADDRESS"] = await addressOf(started);
}

/** The address is the last thing that a start prints. */
function addressOf(started: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const timer = setTimeout(() => reject(new Error(`the workbench did not start:\n${output}`)), startMillisecondsMax);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const [address] = /http:\/\/localhost:\d+\//.exec(output) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    started.stdout?.on("data", read);
    started.stderr?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    started.on("exit", (code) => reject(new Error(`the workbench ended with ${code}:\n${output}`)));
  });
}
