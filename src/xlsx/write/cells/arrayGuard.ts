import { HostFailure } from "../../../app";
import { isInArea, type Area } from "../../../core";
import type { XlsxSheet } from "../../contents";
import type { CellPlans } from "./cellPlan";

/** An array formula: where it is written, and the area that it fills. */
interface ArrayFormula {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly area: Area;
}

/** Refuses to change a part of an array formula that itself stays, as Excel does: the formula would take the cell back. */
export function refusePartsOfArrays(sheet: XlsxSheet, plans: CellPlans): void {
  if (plans.size === 0) return;
  const staying = arrayFormulas(sheet).filter(({ rowIndex, columnIndex }) => !plans.get(rowIndex)?.has(columnIndex));
  if (staying.length === 0) return;
  for (const [rowIndex, row] of plans) {
    for (const columnIndex of row.keys()) {
      if (staying.some(({ area }) => isInArea(area, rowIndex, columnIndex))) throw new HostFailure("notSupported", sheet.name);
    }
  }
}

function arrayFormulas(sheet: XlsxSheet): readonly ArrayFormula[] {
  const found: ArrayFormula[] = [];
  for (const [rowIndex, row] of sheet.cells) {
    for (const [columnIndex, { arrayArea }] of row) {
      if (arrayArea) found.push({ rowIndex, columnIndex, area: arrayArea });
    }
  }
  return found;
}
