import { sampleFiles } from "../../assets/samples/sampleFiles";
import type { SheetDesign } from "../../src/core";
import { excelWorkbook } from "../../src/excel";
import { changesBetween } from "../../src/workbench/files/changesBetween";
import { openFile } from "../../src/workbench/files/openFile";
import { fileWorkbook, openXlsx, patchXlsx } from "../../src/xlsx";
import { summaryDesign, tableDesign } from "../support/designs";
import { excelWithBook } from "../support/excelWith";
import { partsOf } from "./support/packageOf";

const bytes = sampleFiles().get("mistakes.xlsx") ?? new Uint8Array();

/** The parts of a file, without what the person looks at. */
function partsIn(saved: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(partsOf(saved)));
}

/** One tag a line, so that a difference can be read. */
function tagsOf(xml: string): readonly string[] {
  return xml.split(/(?<=>)(?=<)/);
}

/** The same design by both ways: into the file at once, and into Excel on the workbench's host, which is saved then. */
async function bothWays(design: SheetDesign): Promise<readonly [file: ReadonlyMap<string, string>, workbench: ReadonlyMap<string, string>]> {
  const edit = { kind: "addSheet", sheet: "Tổng hợp", design } as const;
  const file = fileWorkbook(openXlsx(bytes));
  await file.apply([edit]);
  const before = openFile(bytes, "thử.xlsx").document.content();
  const { document } = await excelWithBook(before, { isCalculating: true });
  await excelWorkbook.apply([edit]);
  await excelWorkbook.read();
  return [partsIn(file.bytes()), partsIn(patchXlsx(openXlsx(bytes), changesBetween(before, document.content())))];
}

it.each<[string, SheetDesign]>([
  ["a summary with everything but a table", { ...summaryDesign, charts: (summaryDesign.charts ?? []).map((chart) => ({ ...chart, altText: chart.title })) }],
  ["a table", tableDesign],
])("%s is saved by the workbench as the file adapter writes it, part by part", async (_, design) => {
  const [file, workbench] = await bothWays(design);
  expect([...workbench.keys()].sort()).toEqual([...file.keys()].sort());
  for (const [path, text] of file) expect([path, ...tagsOf(workbench.get(path) ?? "")]).toEqual([path, ...tagsOf(text)]);
});
