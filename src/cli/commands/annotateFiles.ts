import { FileFailure, HostFailure, useCasesOf, type FillOutcome, type LeftAlone, type UseCases } from "../../app";
import type { CheckOptions } from "../../core";
import { commandLineWordsFor, findingsSheetWords, wordsFor, type Language } from "../../locale";
import { inputFiles, type InputFile } from "../files/inputFiles";
import { openInput } from "../files/openInput";
import { outputPath } from "../files/outputPath";
import { ownMarks } from "../files/ownMarks";
import { resultWriter, type ResultWriter } from "../files/writeAtomically";
import { keptOutcome, type CheckedFile, type FileReport } from "../report/fileReport";
import { eachFile, type Run } from "./eachFile";

/** Checks every file, and writes a copy of it with highlights and a sheet that lists the findings. */
export async function annotateFiles(run: Run, options: CheckOptions): Promise<readonly FileReport[]> {
  const files = await inputFiles(run.call.paths, { takesAnnotated: false });
  const writer = resultWriter(run.call);
  return eachFile(files, (file) => annotateFile(file, { run, options, writer }), run);
}

interface Annotation {
  readonly run: Run;
  readonly options: CheckOptions;
  readonly writer: ResultWriter;
}

async function annotateFile(file: InputFile, { run, options, writer }: Annotation): Promise<CheckedFile> {
  const { call, world } = run;
  const { workbook, isConverted } = await openInput(file.path, world);
  const useCases = useCasesOf(workbook, options);
  const outcome = await useCases.check();
  if (outcome.recognition.tables.length === 0) throw new FileFailure("noTable");
  const writtenTo = outputPath(file, { outFolder: call.outFolder, mark: ownMarks.annotated, isConverted });
  await writer.reserve(writtenTo);
  const remarks = await annotate(useCases, run);
  await writer.write(writtenTo, workbook.bytes());
  return { kind: "checked", path: file.path, isConverted, outcome: keptOutcome(outcome), remarks, writtenTo };
}

/** Filling comes last, so that highlights and list speak of the file as it was sent. */
async function annotate(useCases: UseCases, { call }: Run): Promise<readonly string[]> {
  const words = wordsFor(call.language);
  const { highlightedCount, leftAlone } = await useCases.highlight();
  const listing = await listed(useCases, call.language);
  const filled = call.fills ? await useCases.fill() : undefined;
  return [
    words.outcomes.highlighted(highlightedCount),
    ...(filled ? filledTexts(filled, call.language) : []),
    ...listing,
    ...leftAloneTexts([...leftAlone, ...(filled?.leftAlone ?? [])], call.language),
  ];
}

function filledTexts({ filledRateCount: rates, filledDifferenceCount: differences, filledTargetCount: targets = 0, givenTargetCount: given = 0 }: FillOutcome, language: Language): readonly string[] {
  return [wordsFor(language).outcomes.filled({ rates, differences, targets }), ...(given === 0 ? [] : [commandLineWordsFor(language).targetsGiven(given)])];
}

/** Puts the list of findings; a workbook that takes no sheet keeps its highlights, and the reason is told. */
async function listed(useCases: UseCases, language: Language): Promise<readonly string[]> {
  const words = wordsFor(language);
  try {
    await useCases.listFindings(findingsSheetWords(words));
    return [];
  } catch (error) {
    if (error instanceof HostFailure && error.reason === "protectedWorkbook") return [commandLineWordsFor(language).noList];
    throw error;
  }
}

/** What was left as it was, each matter once. */
export function leftAloneTexts(leftAlone: readonly LeftAlone[], language: Run["call"]["language"]): readonly string[] {
  return [...new Set(leftAlone.map(commandLineWordsFor(language).leftAlone))];
}
