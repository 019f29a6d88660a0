import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "..", "..", "..");
const startMillisecondsMax = 600_000;

/** A server of pages that runs beside the tests. */
export interface StartedServer {
  readonly address: string;
  readonly process: ChildProcess;
}

/** Starts a script that serves pages, and waits for the address that it prints last. */
export function startedServer(script: string, scriptArguments: readonly string[] = []): Promise<StartedServer> {
  const started = spawn(process.execPath, [script, ...scriptArguments], { cwd: root });
  return new Promise((resolve, reject) => {
    let output = "";
    const timer = setTimeout(() => {
      started.kill();
      reject(new Error(`${script} did not start:\n${output}`));
    }, startMillisecondsMax);
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const [address] = /http:\/\/localhost:\d+\//.exec(output) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve({ address, process: started });
    };
    started.stdout.on("data", read);
    started.stderr.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    started.on("exit", (code) => reject(new Error(`${script} ended with ${code}:\n${output}`)));
  });
}
