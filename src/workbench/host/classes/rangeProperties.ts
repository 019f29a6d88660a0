import type { Area } from "../../../core";
import { fullAddress } from "../addresses";
import { areaOfCells, cellsOf, sheetOf } from "../cells";
import type { Cells } from "../hostContext";
import type { HostObject } from "../hostObject";
import { isJsonObject, type Json, type JsonObject } from "../json";
import { columnLimit, rowLimit } from "../sheetLimits";
import { invalidArgument, notEmulated } from "../refusal";
import { gridOf } from "./rangeReads";
import { indexesBetween } from "./rangeWrites";

type ReadMember = (member: string) => Json | undefined;

/** One object for each row, with the members that were asked for. */
export function rowProperties(cells: Cells, wanted: Json): Json {
  const { firstRowIndex, lastRowIndex } = areaOfCells(cells);
  const { hiddenRowIndexes } = sheetOf(cells).layout();
  return indexesBetween(firstRowIndex, lastRowIndex).map((rowIndex) => {
    const row = { firstRowIndex: rowIndex, lastRowIndex: rowIndex, firstColumnIndex: 0, lastColumnIndex: columnLimit - 1 };
    return picked(wanted, formatOf(cells, row), (member) => {
      if (member === "rowHidden") return hiddenRowIndexes.has(rowIndex);
      if (member === "rowIndex") return rowIndex;
      return addressMember(cells, row, member);
    });
  });
}

/** One object for each column, with the members that were asked for. */
export function columnProperties(cells: Cells, wanted: Json): Json {
  const { firstColumnIndex, lastColumnIndex } = areaOfCells(cells);
  const { hiddenColumnIndexes } = sheetOf(cells).layout();
  return indexesBetween(firstColumnIndex, lastColumnIndex).map((columnIndex) => {
    const column = { firstRowIndex: 0, lastRowIndex: rowLimit - 1, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex };
    return picked(wanted, formatOf(cells, column), (member) => {
      if (member === "columnHidden") return hiddenColumnIndexes.has(columnIndex);
      if (member === "columnIndex") return columnIndex;
      return addressMember(cells, column, member);
    });
  });
}

/** One object for each cell, in the shape of the range, with the members that were asked for. */
export function cellProperties(cells: Cells, wanted: Json): Json {
  const { hiddenRowIndexes, hiddenColumnIndexes } = sheetOf(cells).layout();
  return gridOf(cells, (_cell, rowIndex, columnIndex) => {
    const area = { firstRowIndex: rowIndex, lastRowIndex: rowIndex, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex };
    return picked(wanted, formatOf(cells, area), (member) => {
      if (member === "hidden") return hiddenRowIndexes.has(rowIndex) || hiddenColumnIndexes.has(columnIndex);
      return addressMember(cells, area, member);
    });
  });
}

type FormatReader = () => HostObject;

function formatOf(cells: Cells, area: Area): FormatReader {
  return () => cells.context.objects.rangeFormat(cellsOf(cells.context, cells.tracked.sheetId, [area]));
}

function addressMember(cells: Cells, area: Area, member: string): Json | undefined {
  const isAddress = member === "address" || member === "addressLocal";
  return isAddress ? fullAddress(sheetOf(cells).properties().name, area) : undefined;
}

function picked(wanted: Json, format: FormatReader, read: ReadMember): JsonObject {
  if (!isJsonObject(wanted)) throw invalidArgument("it says which members to load");
  const names = Object.keys(wanted).filter((name) => wanted[name] !== false);
  return Object.fromEntries(names.map((name) => [name, name === "format" ? pickedFormat(format(), wanted[name] ?? null) : known(read(name), name)]));
}

function pickedFormat(object: HostObject, wanted: Json): Json {
  if (!isJsonObject(wanted)) return {};
  const names = Object.keys(wanted).filter((name) => wanted[name] !== false);
  return Object.fromEntries(
    names.map((name) => {
      const wireName = name.charAt(0).toUpperCase() + name.slice(1);
      const below = object.has(wireName) === "navigation" ? object.navigate(wireName) : null;
      return [name, below ? pickedFormat(below, wanted[name] ?? null) : object.get(wireName)];
    }),
  );
}

function known(value: Json | undefined, member: string): Json {
  if (value === undefined) throw notEmulated(`Range properties: ${member}`);
  return value;
}
