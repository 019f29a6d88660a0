import type { LegacyEncoding } from "../../model/answers";
import type { Doubt } from "../../model/recognition";
import type { Area, CellContent, SheetSnapshot } from "../../model/sheet";
import { fromTcvn3 } from "../../text/tcvn3";
import { fromVni } from "../../text/vni";
import type { AnswerBook } from "../answers/answerBook";
import { encodingOfWords } from "./encodingOfWords";
import type { HeaderReader } from "../header/headerReader";

/** The contents with legacy letters decoded, and a doubt for each legacy font: what was read may not be what was meant. */
export interface ReadableContents {
  readonly contents: SheetSnapshot["contents"];
  readonly doubts: readonly Doubt[];
}

/** What tells the encoding of a sheet besides its fonts: a person, and words that make sense only when decoded. */
export interface EncodingSources {
  readonly book: AnswerBook;
  readonly meaningOf: HeaderReader["meaningOf"];
}

/** Text to decode, and how it was known to be in need of it. */
interface LegacyArea {
  readonly area: Area;
  readonly encoding: LegacyEncoding;
  readonly fontName: string | undefined;
}

const decoders: Readonly<Record<LegacyEncoding, (text: string) => string>> = { TCVN3: fromTcvn3, VNI: fromVni };

/** Decodes what is written in a legacy encoding; everything else stays. What a person said of a sheet holds for all of it. */
export function readableContents(sheet: SheetSnapshot, { book, meaningOf }: EncodingSources): ReadableContents {
  const answer = book.answerTo("encoding", { sheet: sheet.name });
  if (!answer) {
    const areas = legacyAreas(sheet, meaningOf);
    return { contents: decoded(sheet, areas), doubts: doubtsOf(sheet, areas) };
  }
  book.use(answer);
  const areas = answer.encoding === "unicode" ? [] : [{ area: everything, encoding: answer.encoding, fontName: undefined }];
  return { contents: decoded(sheet, areas), doubts: [] };
}

const everything: Area = { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: Number.MAX_SAFE_INTEGER, lastColumnIndex: Number.MAX_SAFE_INTEGER };

/** Fonts tell where they are set. Words tell only that a sheet has such text somewhere. */
function legacyAreas(sheet: SheetSnapshot, meaningOf: HeaderReader["meaningOf"]): readonly LegacyArea[] {
  if (sheet.legacyFonts.length > 0) return sheet.legacyFonts.map(({ area, fontName }) => ({ area, fontName, encoding: /^vni/i.test(fontName) ? "VNI" : "TCVN3" }));
  const found = encodingOfWords(sheet, { meaningOf, decoders });
  return found ? [{ ...found, fontName: undefined }] : [];
}

function decoded(sheet: SheetSnapshot, areas: readonly LegacyArea[]): SheetSnapshot["contents"] {
  if (areas.length === 0) return sheet.contents;
  const contents = sheet.contents.map((row) => [...row]);
  const places = new Set<string>();
  for (const legacy of areas) decodeArea({ contents, places, origin: sheet.origin }, legacy);
  return contents;
}

interface Decoding {
  readonly contents: CellContent[][];
  readonly places: Set<string>;
  readonly origin: SheetSnapshot["origin"];
}

/** Letters that no legacy text holds: such a text was typed in Unicode, whatever its font. */
const beyondLegacy = /[\u0100-\u02ff\u1e00-\u1eff]|\p{M}/u;

function decodeArea({ contents, places, origin }: Decoding, { area, encoding }: LegacyArea): void {
  const lastRowIndex = Math.min(area.lastRowIndex - origin.rowIndex, contents.length - 1);
  for (let rowIndex = Math.max(0, area.firstRowIndex - origin.rowIndex); rowIndex <= lastRowIndex; rowIndex += 1) {
    const row = contents[rowIndex] ?? [];
    const lastColumnIndex = Math.min(area.lastColumnIndex - origin.columnIndex, row.length - 1);
    for (let columnIndex = Math.max(0, area.firstColumnIndex - origin.columnIndex); columnIndex <= lastColumnIndex; columnIndex += 1) {
      const content = row[columnIndex];
      const place = `${rowIndex},${columnIndex}`;
      if (typeof content !== "string" || places.has(place) || beyondLegacy.test(content)) continue;
      places.add(place);
      row[columnIndex] = decoders[encoding](content);
    }
  }
}

/** One doubt for each font, over all that is set in it. */
function doubtsOf(sheet: SheetSnapshot, found: readonly LegacyArea[]): readonly Doubt[] {
  const areas = new Map<string | undefined, LegacyArea>();
  for (const legacy of found) {
    const known = areas.get(legacy.fontName);
    areas.set(legacy.fontName, known ? { ...legacy, area: around(known.area, legacy.area) } : legacy);
  }
  return [...areas.values()].map(({ area, encoding, fontName }) => ({ kind: "legacyFont", tableId: undefined, sheet: sheet.name, area, encoding, fontName }));
}

function around(one: Area, other: Area): Area {
  return {
    firstRowIndex: Math.min(one.firstRowIndex, other.firstRowIndex),
    firstColumnIndex: Math.min(one.firstColumnIndex, other.firstColumnIndex),
    lastRowIndex: Math.max(one.lastRowIndex, other.lastRowIndex),
    lastColumnIndex: Math.max(one.lastColumnIndex, other.lastColumnIndex),
  };
}
