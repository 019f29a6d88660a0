import { momentOf, targetUseCasesOf, useCasesOf, type NewFiles, type SubmissionReader, type SubmissionReviewer } from "../../app";
import { excelWorkbook } from "../../excel";
import type { Clock } from "../state/state";
import type { Joints } from "../useActions";

function now(): Clock {
  const time = new Date();
  return { hour: time.getHours(), minute: time.getMinutes() };
}

const moment = (): string => momentOf(new Date());

/** What reads and makes files comes with the first of them. */
const files: SubmissionReader & SubmissionReviewer & NewFiles = {
  read: async (file, options) => (await import("../review/pickedFiles")).pickedFiles.read(file, options),
  review: async (file, options) => (await import("../review/pickedFiles")).pickedFiles.review(file, options),
  make: async (sheets, options) => (await import("../review/pickedFiles")).pickedFiles.make(sheets, options),
};

/** Everything that works on the open workbook, joined. It is a chunk of its own, so that the pane is seen before it has come. */
export const excelJoints: Joints = {
  useCases: useCasesOf(excelWorkbook, {}, moment),
  targets: targetUseCasesOf(excelWorkbook, moment),
  workbook: excelWorkbook,
  readFiles: files,
  reviewFiles: files,
  newFiles: files,
  now,
  moment,
};
