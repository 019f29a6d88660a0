import { areaAddress, areaOf, type Area } from "../../../core";
import type { XlsxCell, XlsxSheet } from "../../contents";
import { child, type XmlElement } from "../../xml/element";
import type { Splice } from "../../xml/splice";
import { attributeSplice } from "../attributeSplice";
import type { CellPlan, CellPlans } from "./cellPlan";

/** What the format writes for a sheet without cells. */
const emptyExtent: Area = { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 0, lastColumnIndex: 0 };

type RowPlans = ReadonlyMap<number, CellPlan>;

/**
 * Keeps the area that a sheet claims to use true: readers in a hurry trust it. An area that fitted exactly fits exactly
 * afterwards, so that undoing gives the first one back; a looser one only grows.
 */
export function dimensionSplice(text: string, root: XmlElement, cells: { readonly sheet: XlsxSheet; readonly plans: CellPlans }): readonly Splice[] {
  const element = child(root, "dimension");
  const claimed = areaOf(element?.attributes.get("ref") ?? "");
  if (!element || !claimed) return [];
  const wanted = areaAddress(extentAfter(claimed, cells));
  return wanted === areaAddress(claimed) ? [] : [attributeSplice(text, element, { name: "ref", value: wanted })];
}

function extentAfter(claimed: Area, { sheet, plans }: { readonly sheet: XlsxSheet; readonly plans: CellPlans }): Area {
  const before = extentOf(sheet.cells, new Map()) ?? emptyExtent;
  const after = extentOf(sheet.cells, plans);
  return areaAddress(before) === areaAddress(claimed) ? (after ?? emptyExtent) : joined(claimed, after ?? claimed);
}

function extentOf(cells: XlsxSheet["cells"], plans: CellPlans): Area | undefined {
  let extent: Area | undefined;
  for (const rowIndex of new Set([...cells.keys(), ...plans.keys()])) {
    const row = rowExtent(rowIndex, columnIndexesAfter(cells.get(rowIndex), plans.get(rowIndex)));
    if (row) extent = extent ? joined(extent, row) : row;
  }
  return extent;
}

function columnIndexesAfter(cells: ReadonlyMap<number, XlsxCell> | undefined, plans: RowPlans | undefined): Iterable<number> {
  if (!plans) return cells?.keys() ?? [];
  const kept = [...(cells?.keys() ?? [])].filter((columnIndex) => !plans.has(columnIndex));
  return [...kept, ...[...plans].filter(([, { kind }]) => kind === "write").map(([columnIndex]) => columnIndex)];
}

function rowExtent(rowIndex: number, columnIndexes: Iterable<number>): Area | undefined {
  let firstColumnIndex = Number.POSITIVE_INFINITY;
  let lastColumnIndex = -1;
  for (const columnIndex of columnIndexes) {
    firstColumnIndex = Math.min(firstColumnIndex, columnIndex);
    lastColumnIndex = Math.max(lastColumnIndex, columnIndex);
  }
  return lastColumnIndex < 0 ? undefined : { firstRowIndex: rowIndex, lastRowIndex: rowIndex, firstColumnIndex, lastColumnIndex };
}

function joined(one: Area, other: Area): Area {
  return {
    firstRowIndex: Math.min(one.firstRowIndex, other.firstRowIndex),
    firstColumnIndex: Math.min(one.firstColumnIndex, other.firstColumnIndex),
    lastRowIndex: Math.max(one.lastRowIndex, other.lastRowIndex),
    lastColumnIndex: Math.max(one.lastColumnIndex, other.lastColumnIndex),
  };
}
