import type { CellObject } from "@e965/xlsx";
import { areaOf, type CellContent } from "../../core";
import type { XlsxCell } from "../contents";
import { defaultStyle, type XlsxFont, type XlsxStyle } from "../style";
import { serialOfIsoDate } from "../read/isoDate";

/** The looks of old files, of which number formats and, in an .xls, the fonts of texts are read. */
export interface StyleList {
  readonly idOf: (numberFormat: string, font?: XlsxFont) => number;
  readonly styles: () => readonly XlsxStyle[];
}

/** Begins with the look that every file has. */
export function styleList(): StyleList {
  const styles: XlsxStyle[] = [defaultStyle];
  const ids = new Map([[keyOf(defaultStyle), 0]]);
  return {
    idOf: (numberFormat, font = defaultStyle.font) => {
      const style = { ...defaultStyle, numberFormat, font };
      const id = ids.get(keyOf(style)) ?? styles.push(style) - 1;
      ids.set(keyOf(style), id);
      return id;
    },
    styles: () => styles,
  };
}

function keyOf({ numberFormat, font }: XlsxStyle): string {
  return JSON.stringify([numberFormat, font]);
}

/** The errors by the numbers that old files keep of them. */
const errors: ReadonlyMap<number, string> = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
]);

/** What an old cell does not say itself. */
interface OldCellContext {
  readonly styles: StyleList;
  readonly font: XlsxFont | undefined;
  readonly address: string;
}

/** A cell as the reader of old formats gives it. */
export function oldCellOf(cell: CellObject, { styles, font, address }: OldCellContext): XlsxCell {
  const { f: formula, F: arrayAddress, z: numberFormat } = cell;
  const arrayArea = arrayAddress?.split(":")[0] === address ? areaOf(arrayAddress) : undefined;
  return {
    content: contentOf(cell),
    formula: formula === undefined || formula === "" ? "" : `=${formula}`,
    ...(arrayArea ? { arrayArea } : {}),
    styleId: styles.idOf(typeof numberFormat === "string" && numberFormat !== "" ? numberFormat : "General", font),
  };
}

function contentOf({ t: type, v: value }: CellObject): CellContent {
  if (type === "e") return { error: errors.get(Number(value)) ?? "#VALUE!" };
  if (value === undefined || type === "z") return null;
  return value instanceof Date ? (serialOfIsoDate(value.toISOString(), false) ?? null) : value;
}
