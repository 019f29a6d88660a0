import type { Area } from "../core";
import type { GridRequest } from "./sheetGrid";

type HiddenRows = OfficeExtension.ClientResult<Excel.RowProperties[]>;
type HiddenColumns = OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
type Fonts = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** What is asked of a sheet only where the sheet as a whole gave no single answer. */
export interface DetailRequest {
  readonly hiddenRows: HiddenRows | undefined;
  readonly hiddenColumns: HiddenColumns | undefined;
  readonly fonts: Fonts | undefined;
}

/** Signs that are letters of Vietnamese in the TCVN3 and VNI fonts, and are no letters of Vietnamese in Unicode. */
const legacySign = /[\u00A1-\u00BF\u00D7\u00F7\u00C4-\u00C8\u00CB\u00CE\u00CF\u00D1\u00D6\u00D8\u00DB-\u00DC\u00DE-\u00DF\u00E4-\u00E7\u00EB\u00EE-\u00F1\u00F6\u00F8\u00FB-\u00FC\u00FE-\u00FF]/;

/** Queues the details where Excel answered "mixed" (null). Fonts are asked for only when a text looks like a legacy encoding. */
export function requestDetails({ used, blocks }: GridRequest): DetailRequest {
  if (used.isNullObject) return { hiddenRows: undefined, hiddenColumns: undefined, fonts: undefined };
  return {
    hiddenRows: used.rowHidden === null ? used.getRowProperties({ rowHidden: true }) : undefined,
    hiddenColumns: used.columnHidden === null ? used.getColumnProperties({ columnHidden: true }) : undefined,
    fonts: isMixed(used.format.font.name) && blocks.some((block) => hasLegacySign(block.values)) ? used.getCellProperties({ format: { font: { name: true } } }) : undefined,
  };
}

/** Whether a round trip is needed for the details. */
export function hasDetails({ hiddenRows, hiddenColumns, fonts }: DetailRequest): boolean {
  return hiddenRows !== undefined || hiddenColumns !== undefined || fonts !== undefined;
}

/** The indexes of the hidden rows. The details are there where Excel answered "mixed". */
export function hiddenRowsOf({ used }: GridRequest, details: DetailRequest): readonly number[] {
  const isHidden = details.hiddenRows?.value.map(({ rowHidden }) => rowHidden === true) ?? Array.from({ length: used.rowCount }, () => used.rowHidden);
  return indexesOfTrue(isHidden).map((offset) => used.rowIndex + offset);
}

/** The indexes of the hidden columns. The details are there where Excel answered "mixed". */
export function hiddenColumnsOf({ used }: GridRequest, details: DetailRequest): readonly number[] {
  const isHidden = details.hiddenColumns?.value.map(({ columnHidden }) => columnHidden === true) ?? Array.from({ length: used.columnCount }, () => used.columnHidden);
  return indexesOfTrue(isHidden).map((offset) => used.columnIndex + offset);
}

/** The areas in legacy fonts (".Vn…", "VNI-…"). */
export function legacyFontsOf({ used }: GridRequest, fonts: Fonts | undefined): readonly { readonly area: Area; readonly fontName: string }[] {
  const whole = used.format.font.name;
  if (!isMixed(whole)) return isLegacy(whole) ? [{ area: areaFrom(used, [0, 0], [used.rowCount, used.columnCount]), fontName: whole }] : [];
  const cells = fonts?.value ?? [];
  return cells.flatMap((row, rowOffset) =>
    row.flatMap((cell, columnOffset) => {
      const fontName = cell.format?.font?.name ?? "";
      return isLegacy(fontName) ? [{ area: areaFrom(used, [rowOffset, columnOffset], [1, 1]), fontName }] : [];
    }),
  );
}

function isMixed(fontName: string | null): boolean {
  return fontName === null;
}

function isLegacy(fontName: string): boolean {
  return /^(?:\.Vn|VNI-)/i.test(fontName);
}

function hasLegacySign(values: readonly (readonly unknown[])[]): boolean {
  return values.some((row) => row.some((value) => typeof value === "string" && legacySign.test(value)));
}

function indexesOfTrue(flags: readonly boolean[]): readonly number[] {
  return flags.flatMap((flag, index) => (flag ? [index] : []));
}

function areaFrom(used: Excel.Range, [rowOffset, columnOffset]: readonly [number, number], [rowCount, columnCount]: readonly [number, number]): Area {
  const [firstRowIndex, firstColumnIndex] = [used.rowIndex + rowOffset, used.columnIndex + columnOffset];
  return { firstRowIndex, firstColumnIndex, lastRowIndex: firstRowIndex + rowCount - 1, lastColumnIndex: firstColumnIndex + columnCount - 1 };
}
