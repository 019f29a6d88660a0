import type { RemarkColumn } from "../../model/records";
import { tidyText } from "../../text/tidyText";
import { isFigure, isWordy } from "./figure";
import type { SheetGrid } from "../grid/sheetGrid";

/** Where words about the records may stand: beside the figures, in columns that hold none. */
export interface RemarkPlaces {
  readonly firstColumnIndex: number;
  readonly lastColumnIndex: number;
  readonly figureColumnIndexes: ReadonlySet<number>;
  readonly rowIndexes: Int32Array;
}

/** The columns of words beside the figures of a table. */
export function remarkColumns(grid: SheetGrid, places: RemarkPlaces): readonly RemarkColumn[] {
  const { firstColumnIndex, lastColumnIndex, figureColumnIndexes, rowIndexes } = places;
  const { origin, name } = grid.sheet;
  const found: RemarkColumn[] = [];
  for (let columnIndex = firstColumnIndex; columnIndex <= lastColumnIndex; columnIndex += 1) {
    const texts = figureColumnIndexes.has(columnIndex) ? none : textsIn(grid, columnIndex, rowIndexes);
    if (texts.size === 0) continue;
    found.push({ sheet: name, columnIndex: columnIndex + origin.columnIndex, rowIndexes: rowIndexes.map((rowIndex) => rowIndex + origin.rowIndex), texts });
  }
  return found;
}

const none: ReadonlyMap<number, string> = new Map();

function textsIn(grid: SheetGrid, columnIndex: number, rowIndexes: Int32Array): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  rowIndexes.forEach((rowIndex, index) => {
    const content = grid.contentAt(rowIndex, columnIndex);
    if (typeof content === "string" && isWordy(content) && !isFigure(content)) texts.set(index, tidyText(content));
  });
  return texts;
}
