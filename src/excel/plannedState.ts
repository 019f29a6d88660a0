import { HostFailure, type WorkbookSnapshot } from "../app";
import { areaAddress, contentAt, formulaAt, type Area, type Edit, type SheetSnapshot } from "../core";
import { contentOf, formulaOf } from "./cellContents";
import { payloads } from "./payloads";

/** Some of the cells that are to be written, few enough for one answer. */
interface PlannedCells {
  readonly area: Area;
  readonly range: Excel.Range;
  /** The characters of the answer, as far as they can be foreseen. */
  readonly length: number;
}

/** What is asked again of a sheet right before a write: where its used cells are, and what the cells hold that are to be written. */
interface PlannedState {
  readonly planned: SheetSnapshot;
  readonly used: Excel.Range;
  readonly cells: readonly PlannedCells[];
}

/** What is asked again, and of it the cells that do not go into the first answer. */
export interface LastLook {
  readonly states: readonly PlannedState[];
  readonly later: readonly (readonly PlannedCells[])[];
}

/** Nearly as long as the longest formulas that the add-in fills, which look a target up. */
const cellLength = 400;
const cellCountMax = 7_500;

/** Queues the questions for every sheet that edits change; none where nobody says what they were planned from. */
export function requestPlannedState(sheets: ReadonlyMap<string, Excel.Worksheet>, edits: readonly Edit[], plannedFrom: WorkbookSnapshot | undefined): LastLook {
  const states = [...sheets].flatMap(([name, sheet]): readonly PlannedState[] => {
    const planned = plannedFrom?.sheets.find((one) => one.name === name);
    return planned ? [requestSheet(sheet, planned, edits)] : [];
  });
  const [first = [], ...later] = payloads(states.flatMap(({ cells }) => cells));
  first.forEach(requestCells);
  return { states, later };
}

function requestSheet(sheet: Excel.Worksheet, planned: SheetSnapshot, edits: readonly Edit[]): PlannedState {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const areas = edits.flatMap((edit) => (edit.kind === "setCells" && edit.sheet === planned.name ? blocksOf(edit.area) : []));
  return { planned, used, cells: areas.map((area) => ({ area, range: sheet.getRange(areaAddress(area)), length: cellCountOf(area) * cellLength })) };
}

function requestCells({ range }: PlannedCells): void {
  range.load("values,formulas");
}

/** The blocks of rows in which an area is asked for. */
function blocksOf(area: Area): readonly Area[] {
  const rowCountMax = Math.max(1, Math.floor(cellCountMax / (area.lastColumnIndex - area.firstColumnIndex + 1)));
  const blockCount = Math.ceil((area.lastRowIndex - area.firstRowIndex + 1) / rowCountMax);
  return Array.from({ length: blockCount }, (_, index) => {
    const firstRowIndex = area.firstRowIndex + index * rowCountMax;
    return { ...area, firstRowIndex, lastRowIndex: Math.min(area.lastRowIndex, firstRowIndex + rowCountMax - 1) };
  });
}

function cellCountOf({ firstRowIndex, lastRowIndex, firstColumnIndex, lastColumnIndex }: Area): number {
  return (lastRowIndex - firstRowIndex + 1) * (lastColumnIndex - firstColumnIndex + 1);
}

/** Refuses where someone else has been at the same cells since they were read, or has put in or taken out rows and columns. */
export async function refuseChanged({ states, later }: LastLook, trip: () => Promise<void>): Promise<void> {
  for (const cells of later) {
    cells.forEach(requestCells);
    await trip();
  }
  const changed = states.find((state) => !isFrameAsPlanned(state) || !state.cells.every((cells) => areCellsAsPlanned(state.planned, cells)));
  if (changed) throw new HostFailure("changedMeanwhile", changed.planned.name);
}

function isFrameAsPlanned({ planned: { origin, contents }, used }: PlannedState): boolean {
  if (used.isNullObject || contents.length === 0) return used.isNullObject && contents.length === 0;
  const isInPlace = used.rowIndex === origin.rowIndex && used.columnIndex === origin.columnIndex;
  return isInPlace && used.rowCount === contents.length && used.columnCount === contents[0]?.length;
}

function areCellsAsPlanned(planned: SheetSnapshot, { area, range: { values, formulas } }: PlannedCells): boolean {
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
