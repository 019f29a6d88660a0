import { isExcelError, type Area, type CellContent } from "../../../core";
import type { Cell } from "../../document";
import { areasOfCells, cellsOf, sheetOf } from "../cells";
import type { Cells } from "../hostContext";
import type { CallArguments, HostObject, Reply } from "../hostObject";
import { invalidArgument, itemNotFound, notEmulated } from "../refusal";

/** The members of Range and RangeAreas that pick cells by what they hold. */
export const specialCells: { readonly [wireName: string]: (cells: Cells, args: CallArguments) => Reply } = {
  GetSpecialCells: (cells, args) => found(cells, args) ?? refuse(),
  GetSpecialCellsOrNullObject: found,
};

const valueTypes: { readonly [type: string]: readonly string[] } = {
  All: ["Errors", "Logical", "Numbers", "Text"],
  Errors: ["Errors"],
  ErrorsLogical: ["Errors", "Logical"],
  ErrorsLogicalNumber: ["Errors", "Logical", "Numbers"],
  ErrorsLogicalText: ["Errors", "Logical", "Text"],
  ErrorsNumbers: ["Errors", "Numbers"],
  ErrorsNumberText: ["Errors", "Numbers", "Text"],
  ErrorsText: ["Errors", "Text"],
  Logical: ["Logical"],
  LogicalNumbers: ["Logical", "Numbers"],
  LogicalNumbersText: ["Logical", "Numbers", "Text"],
  LogicalText: ["Logical", "Text"],
  Numbers: ["Numbers"],
  NumbersText: ["Numbers", "Text"],
  Text: ["Text"],
};

function found(cells: Cells, args: CallArguments): HostObject | null {
  const matches = matcher(args.text(0), args.optionalText(1) ?? "All");
  const areas = areasOfCells(cells).flatMap((area) => runs(sheetOf(cells).cellsIn(area), matches));
  return areas.length > 0 ? cells.context.objects.ranges(cellsOf(cells.context, cells.tracked.sheetId, areas)) : null;
}

function matcher(cellType: string, valueType: string): (cell: Cell) => boolean {
  const kinds = Object.hasOwn(valueTypes, valueType) ? valueTypes[valueType] : undefined;
  if (!kinds) throw invalidArgument(`"${valueType}" is no type of values`);
  if (cellType === "Formulas") return ({ formula, content }) => formula !== "" && kinds.includes(kindOf(content));
  if (cellType === "Constants") return ({ formula, content }) => formula === "" && content !== null && kinds.includes(kindOf(content));
  throw notEmulated(`Range.getSpecialCells("${cellType}")`);
}

function kindOf(content: CellContent): string {
  if (content !== null && isExcelError(content)) return "Errors";
  if (typeof content === "boolean") return "Logical";
  return typeof content === "number" ? "Numbers" : "Text";
}

/** Neighbouring cells of a row make one area. */
function runs(cells: Iterable<Cell & { readonly rowIndex: number; readonly columnIndex: number }>, matches: (cell: Cell) => boolean): readonly Area[] {
  const areas: Area[] = [];
  for (const cell of cells) {
    if (!matches(cell)) continue;
    const { rowIndex, columnIndex } = cell;
    const last = areas.at(-1);
    if (last && last.firstRowIndex === rowIndex && last.lastColumnIndex === columnIndex - 1) areas[areas.length - 1] = { ...last, lastColumnIndex: columnIndex };
    else areas.push({ firstRowIndex: rowIndex, lastRowIndex: rowIndex, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex });
  }
  return areas;
}

function refuse(): never {
  throw itemNotFound("cells of this kind");
}
