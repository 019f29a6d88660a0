import { frameColor, lookStyles } from "../../app";
import type { Area, DesignedCell } from "../../core";
import { addressLists } from "../addressLists";
import { cellGroups } from "./designAreas";
import type { NewSheet } from "./newSheet";

type Frame = "thin" | "dashed";

const lines = { thin: "Continuous", dashed: "Dash" } as const;
const outer = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Queues the lines around cells. Dashed ones go last, because neighbours share their line and the dashed one says more. */
export function putFrames({ sheet, design }: NewSheet): void {
  for (const frame of ["thin", "dashed"] as const) {
    const areas = cellGroups(design.rows, (cell) => (frameOf(cell) === frame ? frame : undefined)).flatMap((group) => group.areas);
    putLines(sheet, areas, { frame, sides: outer });
    // Excel has no lines between the rows of a single row.
    putLines(sheet, areas.filter(hasRows), { frame, sides: ["InsideHorizontal"] });
    putLines(sheet, areas.filter(hasColumns), { frame, sides: ["InsideVertical"] });
  }
}

interface Lines {
  readonly frame: Frame;
  readonly sides: readonly ((typeof outer)[number] | "InsideHorizontal" | "InsideVertical")[];
}

function putLines(sheet: Excel.Worksheet, areas: readonly Area[], { frame, sides }: Lines): void {
  for (const addresses of addressLists(areas)) {
    const { borders } = sheet.getRanges(addresses).format;
    for (const side of sides) {
      const line = borders.getItem(side);
      line.style = lines[frame];
      line.color = frameColor;
    }
  }
}

function frameOf({ look }: DesignedCell): Frame | "none" {
  return lookStyles[look].frame;
}

function hasRows({ firstRowIndex, lastRowIndex }: Area): boolean {
  return lastRowIndex > firstRowIndex;
}

function hasColumns({ firstColumnIndex, lastColumnIndex }: Area): boolean {
  return lastColumnIndex > firstColumnIndex;
}
