import type { LegacyEncoding } from "../../model/answers";
import type { Area, SheetSnapshot } from "../../model/sheet";
import { provinceNamed } from "../../units/provinceNamed";
import type { HeaderReader } from "../header/headerReader";
import { isMeaningful } from "../header/labelMeaning";

/** What is needed to tell sense from nonsense. */
export interface WordSources {
  readonly meaningOf: HeaderReader["meaningOf"];
  readonly decoders: Readonly<Record<LegacyEncoding, (text: string) => string>>;
}

/** A text that may be in a legacy encoding, and where it stands. */
interface Suspect {
  readonly text: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** Legacy text shows as Western letters with accents, and never as letters beyond them. */
const westernAccent = /[\u00a1-\u00ff]/;
const beyondWestern = /[^ -\u00ff\s]/;
/** Rows in which labels and names show the encoding of a sheet. */
const askedRowCount = 200;
/** One word may make sense by chance. */
const sensibleMin = 2;

/** The encoding in which at least two labels or names make sense that make none as they stand, while decoding spoils no other; nothing for ordinary text. */
export function encodingOfWords(sheet: SheetSnapshot, { meaningOf, decoders }: WordSources): { readonly encoding: LegacyEncoding; readonly area: Area } | undefined {
  const suspects = suspectsIn(sheet);
  const texts = [...new Set(suspects.map(({ text }) => text))];
  if (texts.length < sensibleMin) return undefined;
  const makesSense = (text: string): boolean => isMeaningful(meaningOf(text)) || provinceNamed(text) !== undefined;
  const gains = (["TCVN3", "VNI"] as const).map((encoding) => {
    const better = texts.filter((text) => !makesSense(text) && makesSense(decoders[encoding](text))).length;
    const worse = texts.filter((text) => makesSense(text) && !makesSense(decoders[encoding](text))).length;
    return { encoding, gain: worse > 0 ? 0 : better };
  });
  const best = gains.reduce((one, other) => (other.gain > one.gain ? other : one));
  return best.gain < sensibleMin ? undefined : { encoding: best.encoding, area: areaAround(sheet, suspects) };
}

function suspectsIn({ contents }: SheetSnapshot): readonly Suspect[] {
  return contents
    .slice(0, askedRowCount)
    .flatMap((row, rowIndex) => row.flatMap((text, columnIndex) => (typeof text === "string" && isSuspect(text) ? [{ text, rowIndex, columnIndex }] : [])));
}

function isSuspect(text: string): boolean {
  return westernAccent.test(text) && !beyondWestern.test(text);
}

/** All of the sheet from the first suspect on: names further down than was looked are in the same encoding. */
function areaAround({ origin, contents }: SheetSnapshot, suspects: readonly Suspect[]): Area {
  const rowIndexes = suspects.map(({ rowIndex }) => rowIndex);
  const columnIndexes = suspects.map(({ columnIndex }) => columnIndex);
  const width = contents.reduce((widest, row) => Math.max(widest, row.length), 1);
  return {
    firstRowIndex: origin.rowIndex + rowIndexes.reduce((first, index) => Math.min(first, index), Infinity),
    firstColumnIndex: origin.columnIndex + columnIndexes.reduce((first, index) => Math.min(first, index), Infinity),
    lastRowIndex: origin.rowIndex + contents.length - 1,
    lastColumnIndex: origin.columnIndex + width - 1,
  };
}
