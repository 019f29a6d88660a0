import { designedCellsIn, designedValue, numbersIn } from "../../../../app";
import type { Area, SheetDesign } from "../../../../core";
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
  const texts = designedCellsIn(design, area).map((cell) => String(designedValue(cell) ?? ""));
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

function countXml(count: number): string {
  return elementXml("c:ptCount", { val: count });
}
