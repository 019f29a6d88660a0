import { readFileSync } from "node:fs";
import type { Edit } from "../../../src/core";
import type { XlsxPackage } from "../../../src/xlsx";
import type { Marks } from "./marks";

/** What is done with one file; it gives something of the file that nobody can make up. */
export type Work = (path: string) => unknown;

const changedColumn = "AZ";
const changedColumnIndex = 51;
const headerRowCount = 2;
const formulaAt = (rowNumber: number): string => `C${rowNumber}+D${rowNumber}`;

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

/** Opens files as the command does. */
async function opener(): Promise<(path: string) => XlsxPackage> {
  const { openXlsx } = await import("../../../src/xlsx");
  const { nativePacking } = await import("../../../src/cli/files/nativePacking");
  return (path) => openXlsx(bytesOf(path), nativePacking);
}

/**
 * What is measured. A job loads what it needs and gives its work: nobody's process holds what another's needs, and loading
 * counts for nobody.
 */
export const jobs = {
  nothing: async () => () => 1,

  "own: read": async () => {
    const open = await opener();
    return (path: string) => open(path).contents.sheets.at(-1)?.cells.size;
  },

  "own: read as in the pane": async () => {
    const { openXlsx } = await import("../../../src/xlsx");
    return (path: string) => openXlsx(bytesOf(path)).contents.sheets.at(-1)?.cells.size;
  },

  "SheetJS: read": async () => {
    const { read } = await import("@e965/xlsx");
    return (path: string) => {
      const workbook = read(bytesOf(path), { dense: true });
      return workbook.Sheets[workbook.SheetNames.at(-1) ?? ""]?.["!ref"];
    };
  },

  "exceljs: read": async () => {
    const { Workbook } = await import("exceljs");
    return async (path: string) => (await new Workbook().xlsx.readFile(path)).worksheets.at(-1)?.rowCount;
  },

  "own: change": async () => {
    const { fileWorkbook } = await import("../../../src/xlsx");
    const open = await opener();
    return async (path: string) => {
      const workbook = fileWorkbook(open(path));
      const [sheet] = (await workbook.read()).sheets;
      const lastRowIndex = (sheet?.contents.length ?? 0) - 1;
      const area = { firstRowIndex: headerRowCount, firstColumnIndex: changedColumnIndex, lastRowIndex, lastColumnIndex: changedColumnIndex };
      const inputs = Array.from({ length: lastRowIndex + 1 - headerRowCount }, (_, index) => [{ kind: "formula" as const, formula: `=${formulaAt(index + headerRowCount + 1)}`, value: index }]);
      const edit: Edit = { kind: "setCells", sheet: sheet?.name ?? "", area, inputs, numberFormats: undefined };
      await workbook.apply([edit]);
      return workbook.bytes().length;
    };
  },

  "exceljs: change": async () => {
    const { Workbook } = await import("exceljs");
    return async (path: string) => {
      const workbook = await new Workbook().xlsx.readFile(path);
      const [sheet] = workbook.worksheets;
      const rowCount = sheet?.rowCount ?? 0;
      for (let rowNumber = headerRowCount + 1; rowNumber <= rowCount; rowNumber += 1) {
        const cell = sheet?.getCell(`${changedColumn}${rowNumber}`);
        if (cell) cell.value = { formula: formulaAt(rowNumber), result: rowNumber };
      }
      return (await workbook.xlsx.writeBuffer()).byteLength;
    };
  },

  "own: check": async () => {
    const { useCasesOf } = await import("../../../src/app");
    const { fileWorkbook } = await import("../../../src/xlsx");
    const open = await opener();
    return async (path: string) => (await useCasesOf(fileWorkbook(open(path))).check()).report.findings.length;
  },

  "own: check and annotate": async () => {
    const { useCasesOf } = await import("../../../src/app");
    const { checkMemory } = await import("../../../src/core");
    const { findingsSheetWords, wordsFor } = await import("../../../src/locale");
    const { fileWorkbook } = await import("../../../src/xlsx");
    const open = await opener();
    const words = findingsSheetWords(wordsFor("vi"));
    return async (path: string) => {
      const workbook = fileWorkbook(open(path));
      const useCases = useCasesOf(workbook, { memory: checkMemory() });
      await useCases.highlight();
      await useCases.listFindings(words);
      return workbook.bytes().length;
    };
  },

  "exceljs: annotate": async () => {
    const { Workbook } = await import("exceljs");
    return async (path: string) => {
      const workbook = await new Workbook().xlsx.readFile(path);
      const { cells, list } = JSON.parse(readFileSync(`${path}.json`, "utf8")) as Marks;
      for (const { sheet, address, fill, fontColor } of cells) {
        const cell = workbook.getWorksheet(sheet)?.getCell(address);
        if (cell) cell.style = { ...cell.style, fill: { type: "pattern", pattern: "solid", fgColor: { argb: fill } }, font: { ...cell.font, color: { argb: fontColor }, bold: true } };
      }
      workbook.addWorksheet("Danh sách lỗi").addRows(list.map((row) => [...row]));
      return (await workbook.xlsx.writeBuffer()).byteLength;
    };
  },
} as const satisfies Readonly<Record<string, () => Promise<Work>>>;

/** The name of a job. */
export type JobName = keyof typeof jobs;
