import type { ConditionalFormat, ConditionalRule } from "./conditionalFormat";
import { shiftFormula } from "./formulaReferences";
import { movedExtras } from "./movedExtras";
import { shiftedArea, shiftedAreas, shiftedIndex, type Shift } from "./shift";
import { sheetStateIn, type SheetState, type WorkbookState } from "./workbookState";

/** Puts rows or columns in, or takes them out: cells move, and everything that refers to them follows. */
export function insertOrDelete(workbook: WorkbookState, sheetId: string, shift: Shift): void {
  const sheet = sheetStateIn(workbook, sheetId);
  moveCells(sheet, shift);
  moveLayout(sheet, shift);
  moveFormulas(workbook, sheet, shift);
  moveAttachments(workbook, sheet, shift);
}

function moveCells(sheet: SheetState, shift: Shift): void {
  const to = (index: number) => shiftedIndex(index, shift);
  if (shift.axis === "row") sheet.grid.moveRows(to);
  else sheet.grid.moveColumns(to);
}

function moveLayout(sheet: SheetState, shift: Shift): void {
  const isRow = shift.axis === "row";
  sheet.merges = shiftedAreas(sheet.merges, shift);
  moveKeys(isRow ? sheet.rowHeights : sheet.columnWidths, shift);
  const hidden = isRow ? sheet.hiddenRowIndexes : sheet.hiddenColumnIndexes;
  const moved = [...hidden].map((index) => shiftedIndex(index, shift));
  hidden.clear();
  for (const index of moved) if (index !== undefined) hidden.add(index);
}

function moveKeys(lengths: Map<number, number>, shift: Shift): void {
  const before = [...lengths];
  lengths.clear();
  for (const [index, length] of before) {
    const moved = shiftedIndex(index, shift);
    if (moved !== undefined) lengths.set(moved, length);
  }
}

function moveFormulas(workbook: WorkbookState, shifted: SheetState, shift: Shift): void {
  for (const sheet of workbook.sheets) {
    const names = { formulaSheet: sheet.properties.name, shiftedSheet: shifted.properties.name };
    for (const { rowIndex, columnIndex, ...cell } of [...sheet.grid.within()]) {
      if (cell.formula === "") continue;
      const formula = shiftFormula(cell.formula, shift, names);
      if (formula !== cell.formula) sheet.grid.set(rowIndex, columnIndex, { ...cell, formula });
    }
    sheet.conditionalFormats = sheet.conditionalFormats
      .map((format) => movedFormat(format, sheet === shifted ? shift : undefined, (formula) => shiftFormula(formula, shift, names)))
      .filter((format) => format.areas.length > 0);
    const movedFormula = (formula: string) => shiftFormula(formula, shift, names);
    sheet.extras = movedExtras(sheet.extras, sheet.properties.id, { shift, shiftedSheetId: shifted.properties.id, movedFormula });
  }
}

function movedFormat(format: ConditionalFormat, shift: Shift | undefined, moved: (formula: string) => string): ConditionalFormat {
  const areas = shift ? shiftedAreas(format.areas, shift) : format.areas;
  return { ...format, areas, rule: movedRule(format.rule, moved) };
}

function movedRule(rule: ConditionalRule, moved: (formula: string) => string): ConditionalRule {
  if (rule.kind === "custom") return { ...rule, formula: moved(rule.formula) };
  if (rule.kind === "cellValue") {
    const second = rule.formula2 === undefined ? {} : { formula2: moved(rule.formula2) };
    return { ...rule, formula1: moved(rule.formula1), ...second };
  }
  return rule;
}

function moveAttachments(workbook: WorkbookState, sheet: SheetState, shift: Shift): void {
  const { id, name } = sheet.properties;
  const names = { formulaSheet: "", shiftedSheet: name };
  workbook.names = workbook.names.map((defined) => ({ ...defined, formula: shiftFormula(defined.formula, shift, names) }));
  workbook.tables = workbook.tables.flatMap((table) => {
    const area = table.sheetId === id ? shiftedArea(table.area, shift) : table.area;
    return area ? [{ ...table, area }] : [];
  });
  workbook.comments = workbook.comments.flatMap((comment) => moved(comment, id, shift));
  workbook.notes = workbook.notes.flatMap((note) => moved(note, id, shift));
}

function moved<Placed extends { readonly sheetId: string; readonly rowIndex: number; readonly columnIndex: number }>(
  placed: Placed,
  sheetId: string,
  shift: Shift,
): readonly Placed[] {
  if (placed.sheetId !== sheetId) return [placed];
  const member = shift.axis === "row" ? "rowIndex" : "columnIndex";
  const index = shiftedIndex(placed[member], shift);
  return index === undefined ? [] : [{ ...placed, [member]: index }];
}
