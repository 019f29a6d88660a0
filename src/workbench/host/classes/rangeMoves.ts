import { isInArea, type Area } from "../../../core";
import { intersection, type Sheet } from "../../document";
import { areaOfCells, areasOfCells, cellsOf, cellsOfObject, sheetOf } from "../cells";
import type { Cells } from "../hostContext";
import type { CallArguments, HostObject, Reply } from "../hostObject";
import { cellsAt } from "../resolveAddress";
import { invalidArgument, itemNotFound } from "../refusal";
import { columnLimit, isOnSheet, rowLimit } from "../sheetLimits";

/** The members of a Range that lead to other ranges. */
export const rangeMoves: { readonly [wireName: string]: (cells: Cells, args: CallArguments) => Reply } = {
  GetCell: (cells, args) => moved(cells, (area) => cellIn(area, args.whole(0), args.whole(1))),
  GetRow: (cells, args) => moved(cells, (area) => ({ ...area, ...rows(area.firstRowIndex + args.whole(0)) })),
  GetColumn: (cells, args) => moved(cells, (area) => ({ ...area, ...columns(area.firstColumnIndex + args.whole(0)) })),
  GetLastRow: (cells) => moved(cells, (area) => ({ ...area, firstRowIndex: area.lastRowIndex })),
  GetLastColumn: (cells) => moved(cells, (area) => ({ ...area, firstColumnIndex: area.lastColumnIndex })),
  GetLastCell: (cells) => moved(cells, (area) => ({ ...area, firstRowIndex: area.lastRowIndex, firstColumnIndex: area.lastColumnIndex })),
  GetEntireRow: (cells) => moved(cells, (area) => ({ ...area, firstColumnIndex: 0, lastColumnIndex: columnLimit - 1 })),
  GetEntireColumn: (cells) => moved(cells, (area) => ({ ...area, firstRowIndex: 0, lastRowIndex: rowLimit - 1 })),
  GetOffsetRange: (cells, args) => moved(cells, (area) => offset(area, args.whole(0), args.whole(1))),
  GetResizedRange: (cells, args) => moved(cells, (area) => resized(area, args.optionalWhole(0) ?? 0, args.optionalWhole(1) ?? 0)),
  GetAbsoluteResizedRange: (cells, args) => moved(cells, (area) => sized(area, args.whole(0), args.whole(1))),
  GetRowsAbove: (cells, args) => moved(cells, (area) => rowsAbove(area, args.optionalWhole(0) ?? 1)),
  GetRowsBelow: (cells, args) => moved(cells, (area) => rowsBelow(area, args.optionalWhole(0) ?? 1)),
  GetColumnsBefore: (cells, args) => moved(cells, (area) => columnsBefore(area, args.optionalWhole(0) ?? 1)),
  GetColumnsAfter: (cells, args) => moved(cells, (area) => columnsAfter(area, args.optionalWhole(0) ?? 1)),
  GetBoundingRect: (cells, args) => moved(cells, (area) => bounding(area, areaOfCells(otherCells(cells, args)))),
  GetIntersection: (cells, args) => shared(cells, args) ?? refuseEmpty("the ranges share no cell"),
  GetIntersectionOrNullObject: shared,
  GetUsedRange: (cells, args) => used(cells, args) ?? moved(cells, (area) => cellIn(area, 0, 0)),
  GetUsedRangeOrNullObject: used,
  GetMergedAreasOrNullObject: mergedAreas,
  GetMergedAreas: (cells) => mergedAreas(cells) ?? refuseEmpty("the range has no merged cells"),
};

function moved(cells: Cells, to: (area: Area) => Area): HostObject {
  const area = to(areaOfCells(cells));
  if (!isOnSheet(area)) throw invalidArgument("the range would lie outside of the sheet");
  return cells.context.objects.range(cellsOf(cells.context, cells.tracked.sheetId, [area]));
}

function rows(first: number, last = first): Pick<Area, "firstRowIndex" | "lastRowIndex"> {
  return { firstRowIndex: first, lastRowIndex: last };
}

function columns(first: number, last = first): Pick<Area, "firstColumnIndex" | "lastColumnIndex"> {
  return { firstColumnIndex: first, lastColumnIndex: last };
}

/** A cell counted from the first of an area. It may lie outside of the area, as in Excel. */
function cellIn(area: Area, row: number, column: number): Area {
  return { ...rows(area.firstRowIndex + row), ...columns(area.firstColumnIndex + column) };
}

function offset(area: Area, by: number, across: number): Area {
  return {
    ...rows(area.firstRowIndex + by, area.lastRowIndex + by),
    ...columns(area.firstColumnIndex + across, area.lastColumnIndex + across),
  };
}

function resized(area: Area, rowDelta: number, columnDelta: number): Area {
  return { ...area, lastRowIndex: area.lastRowIndex + rowDelta, lastColumnIndex: area.lastColumnIndex + columnDelta };
}

function sized(area: Area, rowCount: number, columnCount: number): Area {
  return { ...area, lastRowIndex: area.firstRowIndex + rowCount - 1, lastColumnIndex: area.firstColumnIndex + columnCount - 1 };
}

/** A negative count looks the other way, here and in the three below. */
function rowsAbove(area: Area, count: number): Area {
  return count < 0 ? rowsBelow(area, -count) : { ...area, ...rows(area.firstRowIndex - count, area.firstRowIndex - 1) };
}

function rowsBelow(area: Area, count: number): Area {
  return count < 0 ? rowsAbove(area, -count) : { ...area, ...rows(area.lastRowIndex + 1, area.lastRowIndex + count) };
}

function columnsBefore(area: Area, count: number): Area {
  return count < 0 ? columnsAfter(area, -count) : { ...area, ...columns(area.firstColumnIndex - count, area.firstColumnIndex - 1) };
}

function columnsAfter(area: Area, count: number): Area {
  return count < 0 ? columnsBefore(area, -count) : { ...area, ...columns(area.lastColumnIndex + 1, area.lastColumnIndex + count) };
}

function bounding(one: Area, other: Area): Area {
  return {
    ...rows(Math.min(one.firstRowIndex, other.firstRowIndex), Math.max(one.lastRowIndex, other.lastRowIndex)),
    ...columns(Math.min(one.firstColumnIndex, other.firstColumnIndex), Math.max(one.lastColumnIndex, other.lastColumnIndex)),
  };
}

/** The other range of a call: an object, or an address on the same sheet. */
function otherCells(cells: Cells, args: CallArguments): Cells {
  const given = cellsOfObject(args.object(0));
  const other = given ?? cellsAt(cells.context, args.text(0), cells.tracked.sheetId);
  if (other.tracked.sheetId !== cells.tracked.sheetId) throw invalidArgument("the ranges lie on different sheets");
  return other;
}

function shared(cells: Cells, args: CallArguments): HostObject | null {
  const area = intersection(areaOfCells(cells), areaOfCells(otherCells(cells, args)));
  return area ? moved(cells, () => area) : null;
}

function refuseEmpty(what: string): never {
  throw itemNotFound(what);
}

/** The smallest area around what the range holds. */
function used(cells: Cells, args: CallArguments): HostObject | null {
  const area = usedWithin(sheetOf(cells), areaOfCells(cells), args.flag(0));
  return area ? moved(cells, () => area) : null;
}

function usedWithin(sheet: Sheet, area: Area, valuesOnly: boolean): Area | undefined {
  let around: Area | undefined;
  for (const { rowIndex, columnIndex, content, formula } of sheet.cellsIn(area)) {
    if (valuesOnly && content === null && formula === "") continue;
    const cell: Area = { ...rows(rowIndex), ...columns(columnIndex) };
    if (!around || !isInArea(around, rowIndex, columnIndex)) around = around ? bounding(around, cell) : cell;
  }
  return around;
}

/** The merged areas that touch the range. */
function mergedAreas(cells: Cells): HostObject | null {
  const { merges } = sheetOf(cells).layout();
  const touched = merges.filter((merge) => areasOfCells(cells).some((area) => intersection(area, merge)));
  return touched.length > 0 ? cells.context.objects.ranges(cellsOf(cells.context, cells.tracked.sheetId, touched)) : null;
}
