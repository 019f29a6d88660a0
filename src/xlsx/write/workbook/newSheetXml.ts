import type { XlsxChange } from "../../change";

type AddedSheet = Extract<XlsxChange, { readonly kind: "addSheet" }>;

/** The part of a sheet that is added: no cells yet, but its columns and the rows that stay in view. */
export function newSheetXml(namespace: string, sheet: AddedSheet | undefined): string {
  const shape = `${viewXml(sheet?.frozenRowCount ?? 0)}${columnsXml(sheet?.columnWidthsCharacters ?? [])}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">${shape}<sheetData/></worksheet>`;
}

function viewXml(frozenRowCount: number): string {
  if (frozenRowCount === 0) return "";
  const pane = `<pane ySplit="${frozenRowCount}" topLeftCell="A${frozenRowCount + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}<selection pane="bottomLeft"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  if (widths.length === 0) return "";
  return `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`;
}
