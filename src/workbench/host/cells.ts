import type { Area } from "../../core";
import type { Sheet } from "../document";
import type { Cells, HostContext } from "./hostContext";
import type { HostObject } from "./hostObject";
import { itemNotFound, Refusal } from "./refusal";

/** Cells of a sheet from now on. */
export function cellsOf(context: HostContext, sheetId: string, areas: readonly Area[]): Cells {
  return { context, tracked: context.live.track(sheetId, areas) };
}

/** The sheet of some cells. When it was deleted, Excel has nothing to answer with. */
export function sheetOf({ context, tracked }: Cells): Sheet {
  const sheet = context.document.sheet(tracked.sheetId);
  if (!sheet) throw itemNotFound("the sheet of the range, it was deleted");
  return sheet;
}

/** The one area of a range. */
export function areaOfCells(cells: Cells): Area {
  sheetOf(cells);
  const [area] = cells.tracked.areas;
  if (!area) throw new Refusal("InvalidReference", "The cells of the range were deleted.");
  return area;
}

/** The areas of cells; at least one. */
export function areasOfCells(cells: Cells): readonly Area[] {
  areaOfCells(cells);
  return cells.tracked.areas;
}

/** The cells that an object given as argument stands for; undefined when it is no Range. */
export function cellsOfObject(object: HostObject | undefined): Cells | undefined {
  return object && (object.className === "Range" || object.className === "RangeAreas") ? (object.target as Cells) : undefined;
}
