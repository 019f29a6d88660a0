import { areaAddress, cellAddress, isExcelError, type Area, type CellContent } from "../../../core";
import type { XlsxCellInput, XlsxPlace } from "../../change";
import { attributesOf } from "../../xml/attributes";
import { escapedCellText, escapedText } from "../../xml/escape";
import { formulaToWrite } from "../formulaToWrite";

/** A cell that is to be written. */
export interface CellToWrite {
  readonly at: Pick<XlsxPlace, "rowIndex" | "columnIndex">;
  readonly input: XlsxCellInput;
  readonly styleId: number;
  /** The opening tag in the file, whose other attributes are kept; "" for a new cell. */
  readonly tag: string;
  readonly prefix: string;
  /** The area that an array formula fills. */
  readonly arrayArea?: Area;
}

/** What the file says of a value that is replaced: its type, its phonetic reading, its metadata. */
const attributesOfValue: ReadonlySet<string> = new Set(["r", "s", "t", "cm", "vm", "ph"]);

/** The element of a cell. Texts are written inside of it, so that the table of shared texts stays as it is. */
export function cellXml({ at, input, styleId, tag, prefix, arrayArea }: CellToWrite): string {
  const kept = attributesOf(tag).filter(({ name }) => !attributesOfValue.has(name)).map(({ start, end }) => tag.slice(start, end)).join("");
  const style = styleId === 0 ? "" : ` s="${styleId}"`;
  const opening = `<${prefix}c r="${cellAddress(at.rowIndex, at.columnIndex)}"${style}`;
  const inside = insideXml(input, prefix, arrayArea);
  if (inside === "") return `${opening}${kept}/>`;
  const type = typeOf(input);
  return `${opening}${type === "n" ? "" : ` t="${type}"`}${kept}>${inside}</${prefix}c>`;
}

function typeOf({ formula, content }: XlsxCellInput): string {
  if (typeof content === "string") return formula === "" ? "inlineStr" : "str";
  if (typeof content === "boolean") return "b";
  return isExcelError(content) ? "e" : "n";
}

function insideXml({ formula, content }: XlsxCellInput, prefix: string, arrayArea: Area | undefined): string {
  if (formula === "" && typeof content === "string") return `<${prefix}is>${textXml("t", content, prefix)}</${prefix}is>`;
  const array = arrayArea ? ` t="array" ref="${areaAddress(arrayArea)}"` : "";
  const formulaXml = formula === "" ? "" : `<${prefix}f${array}>${escapedText(formulaToWrite(formula))}</${prefix}f>`;
  return formulaXml + valueXml(content, prefix);
}

function valueXml(content: CellContent, prefix: string): string {
  if (content === null) return "";
  if (typeof content === "string") return textXml("v", content, prefix);
  return `<${prefix}v>${plainValue(content)}</${prefix}v>`;
}

function plainValue(content: Exclude<CellContent, string | null>): string {
  if (typeof content === "number") return String(content);
  if (typeof content === "boolean") return content ? "1" : "0";
  return escapedText(content.error);
}

function textXml(name: string, text: string, prefix: string): string {
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}${name}${space}>${escapedCellText(text)}</${prefix}${name}>`;
}
