import { useCasesOf } from "../../app";
import { commandLineWordsFor, wordsFor, type Language } from "../../locale";
import { inputFiles, type InputFile } from "../files/inputFiles";
import { openInput } from "../files/openInput";
import { outputPath } from "../files/outputPath";
import { ownMarks } from "../files/ownMarks";
import { resultWriter, type ResultWriter } from "../files/writeAtomically";
import { print } from "../report/deliver";
import type { FailedFile } from "../report/fileReport";
import { jsonOfClear, type ClearedFile } from "../report/json/jsonOfClear";
import { plainText } from "../report/plainText";
import type { ExitCode } from "../world";
import { leftAloneTexts } from "./annotateFiles";
import { eachFile, type Run } from "./eachFile";

/** Takes every trace of ours out of a copy of each file, and says what was there. A file without traces is not copied. */
export async function clearFiles(run: Run): Promise<ExitCode> {
  const { call, world } = run;
  const files = await inputFiles(call.paths, { takesAnnotated: true });
  if (files.length === 0) {
    world.printAside(`${commandLineWordsFor(call.language).usage.nothingFound}\n`);
    return 2;
  }
  const writer = resultWriter(call);
  const results = await eachFile(files, (file) => clearFile(file, { run, writer }), run);
  const text = () => results.map((result) => `${plainText(result.path)}: ${sentencesOf(result, call.language).map(plainText).join(" ")}\n`).join("");
  print({ name: "xoa", texts: { text, json: () => jsonOfClear(call, results, world.version) } }, run);
  return results.some(({ kind }) => kind === "failed") ? 2 : 0;
}

function sentencesOf(result: ClearedFile | FailedFile, language: Language): readonly string[] {
  const { failures, writtenTo } = commandLineWordsFor(language);
  if (result.kind === "failed") return [failures[result.failure.reason]];
  const { highlightCount: highlights, restoredCellCount: cells, keptCellCount: keptCells, journalEntryCount: journalEntries } = result;
  const cleared = wordsFor(language).outcomes.cleared({ highlights, cells, keptCells, journalEntries });
  return [cleared, ...leftAloneTexts(result.leftAlone, language), ...(result.writtenTo === undefined ? [] : [writtenTo(result.writtenTo)])];
}

async function clearFile(file: InputFile, { run, writer }: { readonly run: Run; readonly writer: ResultWriter }): Promise<ClearedFile> {
  const { call, world } = run;
  const { workbook, isConverted } = await openInput(file.path, world);
  const before = workbook.bytes();
  const { removedHighlightCount: highlightCount, ...counts } = await useCasesOf(workbook).clear();
  const bytes = workbook.bytes();
  const cleared = { kind: "cleared", path: file.path, highlightCount, ...counts } as const;
  if (bytes === before) return { ...cleared, writtenTo: undefined };
  const writtenTo = outputPath(file, { outFolder: call.outFolder, mark: ownMarks.cleared, isConverted });
  await writer.reserve(writtenTo);
  await writer.write(writtenTo, bytes);
  return { ...cleared, writtenTo };
}
