import type { XlsxFont } from "../../style";
import { biffFont } from "./biffFont";
import { biffRecords } from "./biffRecords";

/** The fonts of the texts of one sheet: by row index, then by column index. */
export type SheetFonts = ReadonlyMap<number, ReadonlyMap<number, XlsxFont>>;

const [beginning, ending, font, format, tab] = [0x0809, 0x000a, 0x0031, 0x00e0, 0x0085];
/** Shared texts, texts in place, texts with runs, and formulas; numbers look alike in every encoding. */
const textKinds: ReadonlySet<number> = new Set([0x00fd, 0x0204, 0x00d6, 0x0006]);
const newestVersion = 0x0600;
/** The list of fonts has no number 4. */
const missingNumber = 4;

/**
 * The fonts of the texts of an .xls, sheet by sheet in the order of the tabs: without them nobody knows for certain in which of the
 * old Vietnamese encodings a text is. The reader of old formats leaves fonts out. Versions before Excel 97 give none.
 */
export function biffFonts(stream: Uint8Array): readonly SheetFonts[] {
  const [start] = biffRecords(stream);
  if (!start || !isNewest(start.data)) return [];
  const book: BookRecords = { fonts: [], fontNumbers: [], places: [] };
  for (const { kind, data } of biffRecords(stream)) {
    if (kind === ending) break;
    keepRecord(book, kind, data);
  }
  const fontOf = (formatIndex: number): XlsxFont | undefined => {
    const number = book.fontNumbers[formatIndex] ?? 0;
    return book.fonts[number > missingNumber ? number - 1 : number];
  };
  return book.places.map((place) => sheetFonts(stream, place, fontOf));
}

/** What stands in front of the sheets: fonts, the font of each format of cells, and where each sheet begins. */
interface BookRecords {
  readonly fonts: (XlsxFont | undefined)[];
  readonly fontNumbers: number[];
  readonly places: number[];
}

function keepRecord({ fonts, fontNumbers, places }: BookRecords, kind: number, data: DataView): void {
  if (kind === font) fonts.push(biffFont(data));
  if (kind === format && data.byteLength >= 2) fontNumbers.push(data.getUint16(0, true));
  if (kind === tab && data.byteLength >= 4) places.push(data.getUint32(0, true));
}

function isNewest(data: DataView): boolean {
  return data.byteLength >= 2 && data.getUint16(0, true) === newestVersion;
}

function sheetFonts(stream: Uint8Array, place: number, fontOf: (formatIndex: number) => XlsxFont | undefined): SheetFonts {
  const rows = new Map<number, Map<number, XlsxFont>>();
  // A chart within a sheet has a beginning and an end of its own.
  let depth = 0;
  for (const { kind, data } of biffRecords(stream, place)) {
    depth += kind === beginning ? 1 : kind === ending ? -1 : 0;
    if (depth < 1) break;
    if (depth === 1 && textKinds.has(kind) && data.byteLength >= 6) keepFont(rows, data, fontOf(data.getUint16(4, true)));
  }
  return rows;
}

function keepFont(rows: Map<number, Map<number, XlsxFont>>, data: DataView, found: XlsxFont | undefined): void {
  const rowIndex = data.getUint16(0, true);
  const row = rows.get(rowIndex) ?? new Map<number, XlsxFont>();
  if (found) rows.set(rowIndex, row.set(data.getUint16(2, true), found));
}
