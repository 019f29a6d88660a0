import { lookStyles } from "../../../app";
import type { DesignedCell, SheetDesign } from "../../../core";

/** The height of a line of 11 points, and the size of font that column widths are counted in. */
const linePoints = 15;
const usualSizePoints = 11;
/** Bold letters are wider by about so much. */
const boldFactor = 1.1;

/**
 * How high a row must be for its texts that go on in further lines, as far as can be told without the font; `undefined` where one line
 * will do. Excel fits rows by itself, but not over merged cells, and other readers not at all.
 */
export function rowHeightPoints(design: SheetDesign, rowIndex: number): number | undefined {
  const own = design.rowHeightsPoints?.get(rowIndex);
  if (own !== undefined) return own;
  const heights = (design.rows[rowIndex] ?? []).map((cell, columnIndex) => textHeight(cell, widthAt(design, rowIndex, columnIndex)));
  const height = Math.max(0, ...heights);
  return height > linePoints ? Math.ceil(height) : undefined;
}

/** The width that a text has: that of its column, or of the cells merged with it in its row; 0 where it may not make the row higher. */
function widthAt({ merges = [], columnWidths }: SheetDesign, rowIndex: number, columnIndex: number): number {
  const merge = merges.find((area) => area.firstRowIndex <= rowIndex && rowIndex <= area.lastRowIndex && area.firstColumnIndex <= columnIndex && columnIndex <= area.lastColumnIndex);
  if (!merge) return columnWidths[columnIndex] ?? 0;
  if (merge.firstRowIndex !== merge.lastRowIndex || merge.firstColumnIndex !== columnIndex) return 0;
  return columnWidths.slice(merge.firstColumnIndex, merge.lastColumnIndex + 1).reduce((sum, width) => sum + width, 0);
}

function textHeight({ look, input }: DesignedCell, width: number): number {
  const text = input.kind === "text" ? input.text : input.kind === "formula" && typeof input.value === "string" ? input.value : "";
  const { isWrapped, isBold, largerByPoints } = lookStyles[look];
  if (text === "" || width === 0) return 0;
  const scale = (usualSizePoints + largerByPoints) / usualSizePoints;
  const charactersPerLine = Math.max(1, Math.floor(width / (scale * (isBold ? boldFactor : 1))));
  return (isWrapped ? lineCount(text, charactersPerLine) : 1) * linePoints * scale;
}

/** How many lines a text takes when words that do not fit go on in the next one. */
function lineCount(text: string, charactersPerLine: number): number {
  return text.split("\n").reduce((sum, paragraph) => sum + linesOf(paragraph, charactersPerLine), 0);
}

function linesOf(paragraph: string, charactersPerLine: number): number {
  let [lines, taken] = [1, 0];
  for (const word of paragraph.split(" ")) {
    if (taken > 0 && taken + 1 + word.length > charactersPerLine) [lines, taken] = [lines + 1, 0];
    taken += (taken > 0 ? 1 : 0) + word.length;
    // A word longer than a line is broken.
    const more = Math.max(0, Math.ceil(taken / charactersPerLine) - 1);
    [lines, taken] = [lines + more, taken - more * charactersPerLine];
  }
  return lines;
}
