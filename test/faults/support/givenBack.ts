import type { WorkbookContent, WorkbookDocument } from "../../../src/workbench/document";
import { ledgerOf } from "../../../src/app/ownership/ledger";
import { excelWorkbook } from "../../../src/excel";
import type { Desk } from "./desk";

/** A person takes back everything that they decided, and clears all that was written: nothing may be left. */
export async function takeAllBack(desk: Desk): Promise<void> {
  const { journal = [], verdicts = [] } = await ledgerNow();
  if (journal.length > 0) await desk.useCases.undoRepairs(journal.map(({ id }) => id));
  for (const { findingId } of verdicts) await desk.useCases.restoreFinding(findingId);
  await takeChoicesBack(desk);
  await desk.useCases.clear();
  const left = await ledgerNow();
  if ((left.journal ?? left.actions ?? []).length > 0) await desk.useCases.deleteJournal();
}

async function takeChoicesBack({ useCases, choices, targets }: Desk): Promise<void> {
  const { interimGoals = [], signOff, answers = [], choices: chosen } = await ledgerNow();
  for (const { year, months } of interimGoals) await targets.saveInterimGoals({ year, months, tiers: [] });
  if (signOff) await useCases.withdrawSignOff();
  if (answers.length > 0) await useCases.answer([]);
  if (chosen) await choices.keep({});
}

async function ledgerNow() {
  return ledgerOf((await excelWorkbook.read()).ledgerText);
}

/** A workbook as it is to be compared: without what the person looks at, and without some sheets. */
export function comparable({ sheets, tables, names, activeSheetId: _, ...content }: WorkbookContent, leftOut: (sheetId: string) => boolean) {
  return { ...content, sheets: sheets.filter(({ id }) => !leftOut(id)), tables: tables.filter(({ sheetId }) => !leftOut(sheetId)), names: names.filter(({ name }) => name.startsWith("_soat_")) };
}

/** Every figure that a person reported, by its place. */
export function reportedFigures(document: WorkbookDocument, sheetIds: ReadonlySet<string>): ReadonlyMap<string, unknown> {
  const cells = document.sheets().filter(({ id }) => sheetIds.has(id)).flatMap((sheet) => [...sheet.cellsIn()].map((cell) => ({ sheet, cell })));
  return new Map(cells.map(({ sheet, cell: { rowIndex, columnIndex, content } }) => [`${sheet.id} ${rowIndex},${columnIndex}`, content]));
}
