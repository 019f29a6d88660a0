import type { CheckOptions } from "../core";
import { commandLineWordsFor } from "../locale";
import type { Call } from "./call/call";
import { callOf, type CallReading } from "./call/callOf";
import { helpPage } from "./call/helpPage";
import { annotateFiles } from "./commands/annotateFiles";
import { checkFiles } from "./commands/checkFiles";
import { checkOptionsOf } from "./commands/checkOptionsOf";
import { clearFiles } from "./commands/clearFiles";
import { diffFiles } from "./commands/diffFiles";
import type { Run } from "./commands/eachFile";
import { makeTemplate } from "./commands/makeTemplate";
import { summariseFiles } from "./commands/summariseFiles";
import { pathKind } from "./files/pathKind";
import { deliverCheck } from "./report/deliverCheck";
import { plainText } from "./report/plainText";
import type { ExitCode, World } from "./world";

/** Does what a call asks for, and gives the code to end with. */
export async function runCommand(argumentList: readonly string[], world: World): Promise<ExitCode> {
  const reading = callOf(argumentList);
  switch (reading.kind) {
    case "version":
      world.print(`${world.version}\n`);
      return 0;
    case "help":
      world.print(helpPage(reading.command, reading.language));
      return 0;
    case "misuse":
      return refused(reading, world);
    case "call":
      return runCall(reading.call, world);
  }
}

function refused({ sentence, language, command }: Extract<CallReading, { readonly kind: "misuse" }>, world: World): ExitCode {
  world.printAside(`${plainText(sentence)}\n${commandLineWordsFor(language).usage.tryHelp(command)}\n`);
  return 2;
}

async function runCall(call: Call, world: World): Promise<ExitCode> {
  const run = { call, world };
  const options = (await misplaced(call)) ?? (await checkOptionsOf(run));
  if (typeof options !== "string") return carriedOut(run, options);
  world.printAside(`${plainText(options)}\n`);
  return 2;
}

/** What only a look at the disk shows to be wrong with a call. */
async function misplaced({ command, paths, outFolder, language }: Call): Promise<string | undefined> {
  const { usage } = commandLineWordsFor(language);
  if (outFolder !== undefined && (await pathKind(outFolder)) === "file") return usage.outIsFile(outFolder);
  const kinds = command === "diff" ? await Promise.all(paths.map(pathKind)) : [];
  return kinds.includes("folder") ? usage.twoVersionsNeeded : undefined;
}

async function carriedOut(run: Run, options: CheckOptions): Promise<ExitCode> {
  switch (run.call.command) {
    case "check":
      return deliverCheck(await checkFiles(run, options), run);
    case "annotate":
      return deliverCheck(await annotateFiles(run, options), run);
    case "clear":
      return clearFiles(run);
    case "summarise":
      return summariseFiles(run, options);
    case "diff":
      return diffFiles(run, options);
    case "template":
      return makeTemplate(run);
    case "schema":
      run.world.print(await run.world.schema());
      return 0;
  }
}
