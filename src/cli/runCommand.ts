import { commandLineWordsFor } from "../locale";
import type { Call } from "./call/call";
import { callOf } from "./call/callOf";
import { annotateFiles } from "./commands/annotateFiles";
import { checkFiles } from "./commands/checkFiles";
import { checkOptionsOf } from "./commands/checkOptionsOf";
import { clearFiles } from "./commands/clearFiles";
import { diffFiles } from "./commands/diffFiles";
import { makeTemplate } from "./commands/makeTemplate";
import { summariseFiles } from "./commands/summariseFiles";
import { deliver } from "./report/deliver";
import type { ExitCode, World } from "./world";

/** Does what a call asks for, and gives the code to end with. */
export async function runCommand(argumentList: readonly string[], world: World): Promise<ExitCode> {
  const reading = callOf(argumentList);
  switch (reading.kind) {
    case "version":
      world.print(`${world.version}\n`);
      return 0;
    case "help":
      world.print(commandLineWordsFor(reading.language).help);
      return 0;
    case "misuse":
      world.printAside(`${reading.sentence}\n${commandLineWordsFor(reading.language).usage.tryHelp}\n`);
      return 2;
    case "call":
      return runCall(reading.call, world);
  }
}

async function runCall(call: Call, world: World): Promise<ExitCode> {
  const run = { call, world };
  const options = await checkOptionsOf(run);
  if (typeof options === "string") {
    world.printAside(`${options}\n`);
    return 2;
  }
  switch (call.command) {
    case "check":
      return deliver(await checkFiles(run, options), run);
    case "annotate":
      return deliver(await annotateFiles(run, options), run);
    case "clear":
      return clearFiles(run);
    case "summarise":
      return summariseFiles(run, options);
    case "diff":
      return diffFiles(run, options);
    case "template":
      return makeTemplate(run);
  }
}
