import { HostFailure, type WorkbookSnapshot } from "../app";
import { areaAddress, contentAt, formulaAt, type Edit, type SheetSnapshot } from "../core";
import { contentOf, formulaOf } from "./cellContents";

type SetCells = Extract<Edit, { readonly kind: "setCells" }>;

/** What is asked again right before a write: where the used cells of a sheet are, and what the cells hold that are to be written. */
export interface PlannedState {
  readonly planned: SheetSnapshot;
  readonly used: Excel.Range;
  readonly cells: readonly { readonly edit: SetCells; readonly range: Excel.Range }[];
}

/** Queues the questions for every sheet that edits change; none where nobody says what they were planned from. */
export function requestPlannedState(sheets: ReadonlyMap<string, Excel.Worksheet>, edits: readonly Edit[], plannedFrom: WorkbookSnapshot | undefined): readonly PlannedState[] {
  return [...sheets].flatMap(([name, sheet]) => {
    const planned = plannedFrom?.sheets.find((one) => one.name === name);
    return planned ? [requestSheet(sheet, planned, edits.filter((edit) => edit.kind === "setCells" && edit.sheet === name))] : [];
  });
}

function requestSheet(sheet: Excel.Worksheet, planned: SheetSnapshot, edits: readonly Edit[]): PlannedState {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const cells = edits.filter((edit) => edit.kind === "setCells").map((edit) => {
    const range = sheet.getRange(areaAddress(edit.area));
    range.load("values,formulas");
    return { edit, range };
  });
  return { planned, used, cells };
}

/** Refuses where someone else has been at the same cells since they were read, or has put in or taken out rows and columns. */
export function refuseChanged(states: readonly PlannedState[]): void {
  const changed = states.find((state) => !isFrameAsPlanned(state) || !state.cells.every(({ edit, range }) => areCellsAsPlanned(state.planned, edit, range)));
  if (changed) throw new HostFailure("changedMeanwhile", changed.planned.name);
}

function isFrameAsPlanned({ planned: { origin, contents }, used }: PlannedState): boolean {
  if (used.isNullObject || contents.length === 0) return used.isNullObject && contents.length === 0;
  const isInPlace = used.rowIndex === origin.rowIndex && used.columnIndex === origin.columnIndex;
  return isInPlace && used.rowCount === contents.length && used.columnCount === contents[0]?.length;
}

function areCellsAsPlanned(planned: SheetSnapshot, { area }: SetCells, { values, formulas }: Excel.Range): boolean {
  return values.every((row, rowOffset) =>
    row.every((value, columnOffset) => {
      const [rowIndex, columnIndex] = [area.firstRowIndex + rowOffset, area.firstColumnIndex + columnOffset];
      const formula = formulaOf(formulas[rowOffset]?.[columnOffset], value);
      if (formula !== formulaAt(planned, rowIndex, columnIndex)) return false;
      // What a formula shows may change while nobody touches it.
      return formula !== "" || JSON.stringify(contentOf(value, formula)) === JSON.stringify(contentAt(planned, rowIndex, columnIndex));
    }),
  );
}
