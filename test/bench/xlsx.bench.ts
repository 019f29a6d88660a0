import { statSync } from "node:fs";
import type { ProcessBench } from "./bench";
import { comparison } from "./xlsx/comparison";
import { madeFile, type FileSize } from "./xlsx/madeFiles";
import { withMarks } from "./xlsx/marks";

const provinceCount = 63;

const province: FileSize = { sheetCount: 1, rowCount: 700, columnCount: 40, rowsPerMistake: 50 };
const large: FileSize = { sheetCount: 1, rowCount: 20_000, columnCount: 30, rowsPerMistake: 0 };
const huge: FileSize = { sheetCount: 1, rowCount: 280_000, columnCount: 30, rowsPerMistake: 0 };
const manySheets: FileSize = { sheetCount: 2_000, rowCount: 10, columnCount: 20, rowsPerMistake: 0 };

const only = (size: FileSize) => (): readonly string[] => [madeFile(size)];
const provinces = (): readonly string[] => Array.from({ length: provinceCount }, () => madeFile(province));

async function provincesWithMarks(): Promise<readonly string[]> {
  await withMarks(madeFile(province));
  return provinces();
}

function hugeFile(): readonly string[] {
  const path = madeFile(huge);
  if (statSync(path).size < 50_000_000) throw new RangeError("the huge file is too small");
  return [path];
}

const readers = ["SheetJS: read", "exceljs: read"] as const;

/**
 * Files as they come: a province's, 63 of them, one of 600,000 cells, one of 50 MB, and one of 2,000 sheets, because SheetJS takes minutes for 10,000; each job in a process of its own. A peer
 * that cannot check is told what to mark, so that it has less to do than we have.
 */
export const benches: readonly ProcessBench[] = [
  comparison({ name: "63 workbooks of 700 × 40 read", own: "own: read", peers: readers, paths: provinces, runCount: 3 }),
  comparison({ name: "63 workbooks, 700 formulas written in each", own: "own: change", peers: ["exceljs: change"], paths: provinces, runCount: 3 }),
  comparison({ name: "63 workbooks checked", own: "own: check", peers: [], paths: provinces, runCount: 3, budgetMillis: 20_000 }),
  comparison({ name: "63 workbooks checked and annotated", own: "own: check and annotate", peers: ["exceljs: annotate"], paths: provincesWithMarks, runCount: 3 }),
  comparison({ name: "600,000 cells read", own: "own: read", peers: readers, paths: only(large), runCount: 3 }),
  comparison({ name: "600,000 cells read as in the pane", own: "own: read as in the pane", peers: readers, paths: only(large), runCount: 3 }),
  comparison({ name: "600,000 cells, 20,000 formulas written", own: "own: change", peers: ["exceljs: change"], paths: only(large), runCount: 3 }),
  comparison({ name: "a workbook of 50 MB read", own: "own: read", peers: readers, paths: hugeFile, runCount: 1 }),
  comparison({ name: "2,000 sheets read", own: "own: read", peers: ["SheetJS: read"], paths: only(manySheets), runCount: 1 }),
];
