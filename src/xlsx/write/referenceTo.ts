import { absoluteAddress, areaAddress, quotedSheet, type Area } from "../../core";

/**
 * Cells of a sheet as a formula names them from anywhere.
 *
 * @example referenceTo("Tổng hợp", { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 1, lastColumnIndex: 0 }) // "'Tổng hợp'!$A$1:$A$2"
 */
export function referenceTo(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${absoluteAddress(areaAddress(area))}`;
}
