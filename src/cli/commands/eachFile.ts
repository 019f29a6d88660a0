import { fileFailureOf } from "../../app";
import { commandLineWordsFor } from "../../locale";
import type { Call } from "../call/call";
import type { InputFile } from "../files/inputFiles";
import { progressBar } from "../progress";
import type { FailedFile } from "../report/fileReport";
import type { World } from "../world";

/** Does the same with every file, one after the other. A file that fails is told and the others go on. */
export async function eachFile<Done>(files: readonly InputFile[], work: (file: InputFile) => Promise<Done>, { call, world }: Run): Promise<readonly (Done | FailedFile)[]> {
  const bar = progressBar(files.length, commandLineWordsFor(call.language), { ...world, isWatched: world.isWatched && !call.isQuiet });
  const results: (Done | FailedFile)[] = [];
  for (const file of files) {
    bar.show(results.length);
    try {
      results.push(await work(file));
    } catch (error) {
      results.push({ kind: "failed", path: file.path, failure: fileFailureOf(error) });
    }
  }
  bar.end();
  return results;
}

/** One run of the command: how it was called, and where it runs. */
export interface Run {
  readonly call: Call;
  readonly world: World;
}
