import type { Area, DesignedCell, SheetDesign } from "../../../../core";
import { elementXml } from "../../../xml/elementXml";
import { escapedText, writableText } from "../../../xml/escape";
import { referenceTo } from "../../referenceTo";

/** The sheet that a chart reads. */
export interface ChartSheet {
  readonly name: string;
  readonly design: SheetDesign;
}

/** The cells that name the points of a chart, with their texts as they are today. */
export function namesXml({ name, design }: ChartSheet, area: Area): string {
  const texts = cellsIn(design, area).map((cell) => String(valueOf(cell) ?? ""));
  const points = texts.map((text, idx) => (text === "" ? "" : elementXml("c:pt", { idx }, elementXml("c:v", {}, escapedText(writableText(text))))));
  return elementXml("c:strRef", {}, elementXml("c:f", {}, escapedText(referenceTo(name, area))) + elementXml("c:strCache", {}, countXml(texts.length) + points.join("")));
}

/** The cells whose numbers a chart shows, with their numbers as they are today: a reader that computes nothing shows these. */
export function numbersXml({ name, design }: ChartSheet, area: Area, numberFormat: string): string {
  const numbers = numbersIn(design, area);
  const points = numbers.map((number, idx) => (number === undefined ? "" : elementXml("c:pt", { idx }, elementXml("c:v", {}, String(number)))));
  const cache = elementXml("c:formatCode", {}, escapedText(numberFormat)) + countXml(numbers.length) + points.join("");
  return elementXml("c:numRef", {}, elementXml("c:f", {}, escapedText(referenceTo(name, area))) + elementXml("c:numCache", {}, cache));
}

/** The numbers that cells hold today; `undefined` for a cell without one. */
export function numbersIn(design: SheetDesign, area: Area): readonly (number | undefined)[] {
  return cellsIn(design, area).map((cell) => {
    const value = valueOf(cell);
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
  });
}

function countXml(count: number): string {
  return elementXml("c:ptCount", { val: count });
}

function cellsIn({ rows }: SheetDesign, { firstRowIndex, lastRowIndex, firstColumnIndex, lastColumnIndex }: Area): readonly (DesignedCell | undefined)[] {
  const columnCount = lastColumnIndex - firstColumnIndex + 1;
  return Array.from({ length: lastRowIndex - firstRowIndex + 1 }, (_, rowOffset) => rows[firstRowIndex + rowOffset]).flatMap((row) =>
    Array.from({ length: columnCount }, (_, columnOffset) => row?.[firstColumnIndex + columnOffset]),
  );
}

function valueOf(cell: DesignedCell | undefined): number | string | undefined {
  switch (cell?.input.kind) {
    case "number":
    case "formula":
      return cell.input.value;
    case "text":
      return cell.input.text;
    default:
      return undefined;
  }
}
