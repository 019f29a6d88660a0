import {
  addTemplate,
  askedTemplate,
  choiceUseCasesOf,
  comparisonUseCasesOf,
  narrativeUseCasesOf,
  submissionOf,
  summaryUseCasesOf,
  targetUseCasesOf,
  useCasesOf,
  type ReadFile,
} from "../../../src/app";
import type { SheetSnapshot } from "../../../src/core";
import { excelWorkbook } from "../../../src/excel";
import { formSheet, summaryPlaceWordsFor } from "../../../src/locale";
import { drawnSheet } from "../../support/drawnSheet";
import { memoryWorkbook } from "../../support/memoryWorkbook";
import { table as figures } from "../../app/decisions/support";

export { figures };

/** A person's own sheet of targets. */
export const ownTargets = drawnSheet("Giao năm", "Năm | Đơn vị | Bên | Chỉ tiêu\n2022 | Chi cục huyện A | Việc | 82");

/** What the add-in can do with the open workbook, as the pane has it. */
export function deskWith(moment: () => string) {
  return {
    moment,
    useCases: useCasesOf(excelWorkbook, {}, moment),
    targets: targetUseCasesOf(excelWorkbook, moment),
    choices: choiceUseCasesOf(excelWorkbook),
    comparison: comparisonUseCasesOf(excelWorkbook, {}, moment),
    summarise: () => summaryUseCasesOf(excelWorkbook).summarise({ words: summaryPlaceWordsFor("vi").sheet, moment: moment() }),
    putParagraph: () => narrativeUseCasesOf(excelWorkbook, moment).putInSheet({ sheetName: "Báo cáo", title: "Báo cáo", paragraphs: ["Kết quả thi hành án."] }),
    addTemplate: () => addTemplate(excelWorkbook, { request: template(), words: formSheet, moment }),
  };
}
export type Desk = ReturnType<typeof deskWith>;

function template() {
  const request = askedTemplate({ year: "2026", months: "6", edition: undefined, province: "Sơn La", units: "Phòng THADS khu vực 1", isLocked: true });
  if (typeof request === "string") throw new RangeError(request);
  return request;
}

/** An earlier version of the workbook, in which C had finished less. */
export async function earlierVersion(): Promise<ReadFile> {
  const contents = figures.contents.map((row, rowIndex) => row.map((content, columnIndex) => (rowIndex === 4 && columnIndex === 6 ? 600 : content)));
  const sheets: readonly SheetSnapshot[] = [{ ...figures, contents }];
  const workbook = memoryWorkbook(sheets);
  return { snapshot: workbook.snapshot(), submission: submissionOf("trước.xlsx", sheets, await useCasesOf(workbook).check()) };
}
