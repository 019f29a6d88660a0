import { FileFailure, useCasesOf } from "../../app";
import type { CheckOptions } from "../../core";
import { inputFiles } from "../files/inputFiles";
import { openInput } from "../files/openInput";
import { keptOutcome, type CheckedFile, type FileReport } from "../report/fileReport";
import { eachFile, type Run } from "./eachFile";

/** Checks every file and changes nothing. */
export async function checkFiles(run: Run, options: CheckOptions): Promise<readonly FileReport[]> {
  const files = await inputFiles(run.call.paths, { takesAnnotated: false });
  return eachFile(
    files,
    async ({ path }): Promise<CheckedFile> => {
      const { workbook, isConverted } = await openInput(path, run.world);
      const outcome = await useCasesOf(workbook, options).check();
      if (outcome.recognition.tables.length === 0) throw new FileFailure("noTable");
      return { kind: "checked", path, isConverted, outcome: keptOutcome(outcome), remarks: [], writtenTo: undefined };
    },
    run,
  );
}
