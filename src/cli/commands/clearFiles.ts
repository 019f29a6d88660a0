import { useCasesOf } from "../../app";
import { commandLineWordsFor, wordsFor } from "../../locale";
import { inputFiles, ownMarks, type InputFile } from "../files/inputFiles";
import { openInput } from "../files/openInput";
import { outputPath } from "../files/outputPath";
import { resultWriter, type ResultWriter } from "../files/writeAtomically";
import { plainText } from "../report/plainText";
import type { ExitCode } from "../world";
import { leftAloneTexts } from "./annotateFiles";
import { eachFile, type Run } from "./eachFile";

/** A file that all our traces were taken from. */
interface ClearedFile {
  readonly kind: "cleared";
  readonly path: string;
  readonly sentences: readonly string[];
}

/** Takes every trace of ours out of a copy of each file, and says what was there. A file without traces is not copied. */
export async function clearFiles(run: Run): Promise<ExitCode> {
  const { call, world } = run;
  const files = await inputFiles(call.paths, { outFolder: call.outFolder, takesAnnotated: true });
  const writer = resultWriter(call.isForced);
  const results = await eachFile(files, (file) => clearFile(file, { run, writer }), run);
  const { failures, usage } = commandLineWordsFor(call.language);
  if (results.length === 0) world.printAside(`${usage.nothingFound}\n`);
  for (const result of results) {
    const sentences = result.kind === "failed" ? [failures[result.failure.reason]] : result.sentences;
    world.print(`${plainText(result.path)}: ${sentences.map(plainText).join(" ")}\n`);
  }
  return results.length === 0 || results.some(({ kind }) => kind === "failed") ? 2 : 0;
}

async function clearFile(file: InputFile, { run, writer }: { readonly run: Run; readonly writer: ResultWriter }): Promise<ClearedFile> {
  const { call, world } = run;
  const { workbook, isConverted } = await openInput(file.path, world);
  const before = workbook.bytes();
  const { removedHighlightCount: highlights, restoredCellCount: cells, keptCellCount: keptCells, leftAlone } = await useCasesOf(workbook).clear();
  const cleared = wordsFor(call.language).outcomes.cleared({ highlights, cells, keptCells });
  const sentences = [cleared, ...leftAloneTexts(leftAlone, call.language)];
  const bytes = workbook.bytes();
  if (bytes === before) return { kind: "cleared", path: file.path, sentences };
  const place = outputPath(file, { outFolder: call.outFolder, mark: ownMarks.cleared, isConverted });
  await writer.reserve(place);
  await writer.write(place, bytes);
  return { kind: "cleared", path: file.path, sentences: [...sentences, commandLineWordsFor(call.language).writtenTo(place)] };
}
