import type { Doubt } from "../model/recognition";
import type { Area, CellContent, SheetSnapshot } from "../model/sheet";
import { fromTcvn3 } from "../text/tcvn3";
import { fromVni } from "../text/vni";

/** The contents with legacy letters decoded, and a doubt for each legacy font: what was read may not be what was meant. */
export interface ReadableContents {
  readonly contents: SheetSnapshot["contents"];
  readonly doubts: readonly Doubt[];
}

/** Decodes what stands in fonts of a legacy encoding; everything else stays. */
export function readableContents(sheet: SheetSnapshot): ReadableContents {
  if (sheet.legacyFonts.length === 0) return { contents: sheet.contents, doubts: [] };
  const contents = sheet.contents.map((row) => [...row]);
  const decoded = new Set<string>();
  for (const { area, fontName } of sheet.legacyFonts) decodeArea({ contents, decoded, origin: sheet.origin }, area, decoderOf(fontName));
  return { contents, doubts: doubtsOf(sheet) };
}

function decoderOf(fontName: string): (text: string) => string {
  return /^vni/i.test(fontName) ? fromVni : fromTcvn3;
}

interface Decoding {
  readonly contents: CellContent[][];
  readonly decoded: Set<string>;
  readonly origin: SheetSnapshot["origin"];
}

function decodeArea({ contents, decoded, origin }: Decoding, area: Area, decode: (text: string) => string): void {
  const lastRowIndex = Math.min(area.lastRowIndex - origin.rowIndex, contents.length - 1);
  for (let rowIndex = Math.max(0, area.firstRowIndex - origin.rowIndex); rowIndex <= lastRowIndex; rowIndex += 1) {
    const row = contents[rowIndex] ?? [];
    const lastColumnIndex = Math.min(area.lastColumnIndex - origin.columnIndex, row.length - 1);
    for (let columnIndex = Math.max(0, area.firstColumnIndex - origin.columnIndex); columnIndex <= lastColumnIndex; columnIndex += 1) {
      const content = row[columnIndex];
      const place = `${rowIndex},${columnIndex}`;
      if (typeof content !== "string" || decoded.has(place)) continue;
      decoded.add(place);
      row[columnIndex] = decode(content);
    }
  }
}

/** One doubt for each font, over all that is set in it. */
function doubtsOf(sheet: SheetSnapshot): readonly Doubt[] {
  const areas = new Map<string, Area>();
  for (const { area, fontName } of sheet.legacyFonts) {
    const known = areas.get(fontName);
    areas.set(fontName, known ? around(known, area) : area);
  }
  return [...areas].map(([fontName, area]) => ({ kind: "legacyFont", tableId: undefined, sheet: sheet.name, area, fontName }));
}

function around(one: Area, other: Area): Area {
  return {
    firstRowIndex: Math.min(one.firstRowIndex, other.firstRowIndex),
    firstColumnIndex: Math.min(one.firstColumnIndex, other.firstColumnIndex),
    lastRowIndex: Math.max(one.lastRowIndex, other.lastRowIndex),
    lastColumnIndex: Math.max(one.lastColumnIndex, other.lastColumnIndex),
  };
}
