import { readFileSync } from "node:fs";
import type { Workbook } from "exceljs";
import { useCasesOf } from "../../../src/app";
import { checkMemory, type Edit } from "../../../src/core";
import { findingsSheetWords, wordsFor } from "../../../src/locale";
import { fileWorkbook, openXlsx } from "../../../src/xlsx";

/** So many cells get a formula where files are changed. */
const changedRowCount = 500;
const changedColumn = "AZ";
const changedColumnIndex = 51;

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
const opened = (path: string) => fileWorkbook(openXlsx(bytesOf(path)));

/** What is measured: each job deals with one file, and gives something of it that nobody can make up. */
export const jobs = {
  "own: read": (path: string) => openXlsx(bytesOf(path)).contents.sheets[0]?.cells.size,

  "SheetJS: read": async (path: string) => {
    const { read } = await import("@e965/xlsx");
    return read(bytesOf(path), { dense: true }).Sheets["Danh sách"]?.["!ref"];
  },

  "exceljs: read": async (path: string) => (await excelWorkbookAt(path)).worksheets[0]?.rowCount,

  "own: change": async (path: string) => {
    const workbook = opened(path);
    const area = { firstRowIndex: 2, firstColumnIndex: changedColumnIndex, lastRowIndex: changedRowCount + 1, lastColumnIndex: changedColumnIndex };
    const inputs = Array.from({ length: changedRowCount }, (_, index) => [{ kind: "formula" as const, formula: `=C${index + 3}+D${index + 3}`, value: index }]);
    const edit: Edit = { kind: "setCells", sheet: "Danh sách", area, inputs, numberFormats: undefined };
    await workbook.apply([edit]);
    return workbook.bytes().length;
  },

  "exceljs: change": async (path: string) => {
    const workbook = await excelWorkbookAt(path);
    const sheet = workbook.worksheets[0];
    for (let index = 0; index < changedRowCount; index += 1) {
      const cell = sheet?.getCell(`${changedColumn}${index + 3}`);
      if (cell) cell.value = { formula: `C${index + 3}+D${index + 3}`, result: index };
    }
    return (await workbook.xlsx.writeBuffer()).byteLength;
  },

  "own: check": async (path: string) => (await useCasesOf(opened(path)).check()).report.findings.length,

  "own: annotate": async (path: string) => {
    const words = wordsFor("vi");
    const workbook = opened(path);
    const useCases = useCasesOf(workbook, { memory: checkMemory() });
    await useCases.highlight();
    await useCases.listFindings(findingsSheetWords(words));
    return workbook.bytes().length;
  },
} as const satisfies Readonly<Record<string, (path: string) => unknown>>;

/** The name of a job. */
export type JobName = keyof typeof jobs;

/** Libraries are loaded where they are used, so that no process holds one that it does not need. */
async function excelWorkbookAt(path: string): Promise<Workbook> {
  const { Workbook } = await import("exceljs");
  const workbook = new Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}
