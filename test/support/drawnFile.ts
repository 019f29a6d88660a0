import type { PlannedCell, PlannedSheet } from "../../assets/samples/workbook/plan";
import { workbookFile } from "../../assets/samples/workbook/workbookFile";
import { areaAddress, type CellContent, type SheetSnapshot } from "../../src/core";
import { drawnSheet } from "./drawnSheet";

/** An .xlsx file of drawn sheets, by their names. Drawings begin at A1 and hold values only. */
export function drawnFile(drawings: Readonly<Record<string, string>>): Uint8Array {
  return workbookFile(Object.entries(drawings).map(([name, drawing]) => plannedSheet(drawnSheet(name, drawing))));
}

function plannedSheet({ name, contents, merges }: SheetSnapshot): PlannedSheet {
  const width = contents[0]?.length ?? 0;
  return {
    name,
    columnWidths: Array.from({ length: width }, () => 14),
    rows: contents.map((row) => ({ cells: row.map(plannedCell) })),
    merges: merges.map(areaAddress),
    frozenRowCount: 1,
    frozenColumnCount: 0,
    firstPrintTitleRow: 1,
  };
}

function plannedCell(content: CellContent): PlannedCell | undefined {
  if (typeof content === "boolean" || content === null) return undefined;
  if (typeof content !== "number") return { style: "label", content };
  return { style: Number.isInteger(content) ? "count" : "rate", content };
}
