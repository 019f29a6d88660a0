import type { Area } from "../../../core";
import { defaultStyle, overlap, type Cell, type PlacedCell } from "../../document";
import { areaOfCells, areasOfCells, sheetOf } from "../cells";
import type { Cells } from "../hostContext";
import type { CallArguments } from "../hostObject";
import { demandAllowed, demandUnlocked } from "../protection";
import { invalidArgument, Refusal } from "../refusal";
import { columnCountOf, rowCountOf } from "../sheetLimits";
import { deleteCells } from "./insertCells";

/** The members of a Range that act on its cells. */
export const rangeActions: { readonly [wireName: string]: (cells: Cells, args: CallArguments) => void } = {
  Select: (cells) => {
    const areas = [...areasOfCells(cells)];
    if (sheetOf(cells).properties().visibility !== "visible") throw new Refusal("InvalidOperation", "Cells of a hidden sheet cannot be selected.");
    cells.context.change({ kind: "selected", sheetId: cells.tracked.sheetId, areas });
  },
  Clear: clear,
  Merge: (cells, args) => merge(cells, args.flag(0)),
  Unmerge: (cells) => {
    demandAllowed(sheetOf(cells));
    cells.context.change({ kind: "unmerged", sheetId: cells.tracked.sheetId, area: areaOfCells(cells) });
  },
  Delete: (cells, args) => deleteCells(cells, args.text(0)),
  Calculate: (cells) => cells.context.recalculate(),
  SetDirty: (cells) => cells.context.recalculate(),
  _ValidateArraySize: (cells, args) => {
    const area = areaOfCells(cells);
    if (args.whole(0) !== rowCountOf(area) || args.whole(1) !== columnCountOf(area)) {
      throw invalidArgument("the grid does not have the shape of the range");
    }
  },
};

/** Clears the cells of all areas: contents, formats or both. */
export function clear(cells: Cells, args: CallArguments): void {
  const applyTo = args.optionalText(0) ?? "All";
  const sheet = sheetOf(cells);
  for (const area of areasOfCells(cells)) {
    if (applyTo !== "Formats") demandUnlocked(sheet, area);
    else demandAllowed(sheet, "allowFormatCells");
    const emptied = [...sheet.cellsIn(area)].map(({ rowIndex, columnIndex }): PlacedCell => ({ rowIndex, columnIndex, ...cleared(applyTo) }));
    if (emptied.length > 0) cells.context.change({ kind: "cellsSet", sheetId: sheet.id, cells: emptied });
  }
}

function cleared(applyTo: string): Partial<Cell> {
  const noContent = { content: null, formula: "" };
  const noFormat = { numberFormat: "General", style: defaultStyle };
  switch (applyTo) {
    case "Contents":
      return noContent;
    case "Formats":
      return noFormat;
    case "All":
      return { ...noContent, ...noFormat };
    case "Hyperlinks":
    case "RemoveHyperlinks":
      return {};
    default:
      throw invalidArgument(`"${applyTo}" is nothing that can be cleared`);
  }
}

function merge(cells: Cells, isAcross: boolean): void {
  const sheet = sheetOf(cells);
  const area = areaOfCells(cells);
  demandAllowed(sheet);
  if (cells.context.document.tables().some((table) => table.sheetId === sheet.id && overlap(table.area, area))) {
    throw new Refusal("InvalidOperation", "Cells of a table cannot be merged.");
  }
  for (const part of isAcross ? rowsOf(area) : [area]) {
    if (rowCountOf(part) * columnCountOf(part) > 1) cells.context.change({ kind: "merged", sheetId: sheet.id, area: part });
  }
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: rowCountOf(area) }, (_, row) => ({
    ...area,
    firstRowIndex: area.firstRowIndex + row,
    lastRowIndex: area.firstRowIndex + row,
  }));
}
