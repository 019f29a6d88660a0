import { isInArea, type CellRef } from "../../core";
import { ledgerOf } from "../ownership/ledger";
import type { WorkbookSnapshot } from "../ports/workbook";

/** Tells the cells that the add-in filled with formulas of its own: they follow the reported figures and are none themselves. */
export function ownFills(snapshot: WorkbookSnapshot): (at: CellRef) => boolean {
  const filled = new Set(ledgerOf(snapshot.ledgerText).filledAreas.map(({ name }) => name));
  const areas = snapshot.ownedNames.filter(({ name }) => filled.has(name));
  return ({ sheet, rowIndex, columnIndex }) => areas.some(({ sheet: name, area }) => name === sheet && area !== undefined && isInArea(area, rowIndex, columnIndex));
}
