import { areaOf, type Area, type CellContent } from "../../core";
import type { XlsxCell } from "../contents";
import { attributesOf } from "../xml/attributes";
import { cellTextOf, unescaped } from "../xml/escape";
import { walkXml, type XmlVisitor } from "../xml/walkXml";
import { serialOfIsoDate } from "./isoDate";
import { shownFormula } from "./formulaPrefixes";
import { textCollector } from "./sharedStrings";
import { sharedFormulas } from "./sharedFormulas";
import type { CellSpan } from "./spans";

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** As all elements of the sheet are written: "x:" or "". */
  readonly prefix: string;
}

/** What stands inside a cell, as it is written. */
interface CellInside {
  readonly value: string | undefined;
  readonly inlineText: string;
  readonly formula: string;
  /** The opening tag of the formula; "" when there is none. */
  readonly formulaTag: string;
}

/** Reads the cells of one sheet, one after the other. */
export function cellReader(text: string, context: CellContext): (span: CellSpan) => XlsxCell {
  const valueTag = `<${context.prefix}v>`;
  const shared = sharedFormulas();
  const stylesOnly = new Map<number, XlsxCell>();
  const alike = cellsAlike(context);

  return (span) => {
    const { styleId } = span;
    if (span.closeStart === span.openEnd) return emptyCell(stylesOnly, styleId);
    const quick = quickValue(text, span, valueTag);
    if (quick !== undefined) return alike(span, quick);

    const inside = cellInside(text, span);
    const content = span.type === "inlineStr" ? inside.inlineText : contentOf(span.type, inside.value, context);
    if (inside.formulaTag === "") return { content, formula: "", styleId };
    const attributes = new Map(attributesOf(inside.formulaTag).map(({ name, value }) => [name, value]));
    const formula = shownFormula(shared(span, inside.formula, attributes));
    const arrayArea = attributes.get("t") === "array" ? areaOf(attributes.get("ref") ?? "") : undefined;
    return { content, formula: formula === "" ? "" : detached(`=${formula}`), styleId, ...arrayPart(arrayArea) };
  };
}

/** Longer numbers hardly come again. */
const repeatedLengthMax = 3;

/** Plain cells; those with a short number or a shared text come again and again, and are one cell then. */
function cellsAlike(context: CellContext): (span: CellSpan, value: string) => XlsxCell {
  const known = new Map<string, XlsxCell>();
  return ({ type, styleId }, value) => {
    const isRepeated = value.length <= repeatedLengthMax || type === "s";
    const key = isRepeated ? `${type} ${styleId} ${value}` : "";
    const cell = (isRepeated ? known.get(key) : undefined) ?? { content: contentOf(type, value, context), formula: "", styleId };
    if (isRepeated) known.set(key, cell);
    return cell;
  };
}

function arrayPart(arrayArea: Area | undefined): { readonly arrayArea?: Area } {
  return arrayArea ? { arrayArea } : {};
}

function emptyCell(known: Map<number, XlsxCell>, styleId: number): XlsxCell {
  const cell = known.get(styleId) ?? { content: null, formula: "", styleId };
  known.set(styleId, cell);
  return cell;
}

/** The value of a cell that holds nothing but a plain value; most cells do. */
function quickValue(text: string, span: CellSpan, valueTag: string): string | undefined {
  if (!text.startsWith(valueTag, span.openEnd)) return undefined;
  const start = span.openEnd + valueTag.length;
  const end = text.indexOf("<", start);
  const isWhole = text.charCodeAt(end + 1) === 47 && text.indexOf(">", end) + 1 === span.closeStart;
  return isWhole ? unescaped(text.slice(start, end)) : undefined;
}

function cellInside(text: string, span: CellSpan): CellInside {
  const inline = textCollector();
  const texts = new Map<string, string>();
  let formulaTag = "";
  let current = "";
  const visitor: XmlVisitor = {
    open: ({ name, start, end }) => {
      if (name === "f") formulaTag = text.slice(start, end);
      if (name === "f" || name === "v") texts.set((current = name), "");
      else inline.open(name);
    },
    close: (name) => {
      if (name === current) current = "";
      inline.close(name);
    },
    text: (piece) => {
      if (current === "") inline.add(piece);
      else texts.set(current, (texts.get(current) ?? "") + piece);
    },
  };
  walkXml(text, { from: span.openEnd, to: span.closeStart }, visitor);
  return { value: texts.get("v"), formula: texts.get("f") ?? "", inlineText: inline.text(), formulaTag };
}

/** How each type of cell reads its value; every other type is a number. */
const readers = new Map<string, (value: string, context: CellContext) => CellContent>([
  ["s", (value, { strings }) => strings[Number(value)] ?? ""],
  ["str", (value) => detached(cellTextOf(value))],
  ["inlineStr", (value) => detached(cellTextOf(value))],
  ["b", (value) => value.trim() === "1" || value.trim() === "true"],
  ["e", (value) => ({ error: value })],
  ["d", (value, { date1904 }) => serialOfIsoDate(value, date1904) ?? value],
]);

/** The same text in memory of its own. A piece that was merely cut out would keep the text of the whole sheet in memory. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

function contentOf(type: string, value: string | undefined, context: CellContext): CellContent {
  if (value === undefined) return null;
  const read = readers.get(type);
  return read ? read(value, context) : numberOrText(value);
}

function numberOrText(value: string): CellContent {
  const number = Number(value);
  if (number === 0 && value.trim() === "") return null;
  return Number.isFinite(number) ? number : cellTextOf(value);
}
