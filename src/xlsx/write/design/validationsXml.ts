import { areaAddress, type CellValidation, type SheetDesign } from "../../../core";
import { countedXml, elementXml, type XmlAttributes } from "../../xml/elementXml";
import { escapedText, writableText } from "../../xml/escape";
import { formulaToWrite } from "../formulaToWrite";

/** Excel takes no longer texts in the box that refuses, and no longer lists within a rule. */
const titleLengthMax = 32;
const messageLengthMax = 225;
const listLengthMax = 255;

/** What may be typed into cells. A list that the format cannot hold is left out: the file would count as damaged. */
export function validationsXml({ validations = [] }: SheetDesign): string {
  return countedXml("dataValidations", validations.filter(isWritable).map(validationXml));
}

function isWritable({ allowed }: CellValidation): boolean {
  return allowed.kind !== "list" || (listOf(allowed.items).length <= listLengthMax && allowed.items.every((item) => !item.includes(",")));
}

function listOf(items: readonly string[]): string {
  return items.join(",");
}

function validationXml({ area, allowed, title, message }: CellValidation): string {
  const { attributes, formulas } = ruleOf(allowed);
  const texts = { errorTitle: title.slice(0, titleLengthMax), error: message.slice(0, messageLengthMax) };
  const inside = formulas.map((formula, index) => elementXml(`formula${index + 1}`, {}, escapedText(writableText(formula))));
  return elementXml("dataValidation", { ...attributes, allowBlank: 1, showErrorMessage: 1, ...texts, sqref: areaAddress(area) }, inside.join(""));
}

interface ValidationRule {
  readonly attributes: XmlAttributes;
  readonly formulas: readonly string[];
}

function ruleOf(allowed: CellValidation["allowed"]): ValidationRule {
  switch (allowed.kind) {
    case "wholeNumber":
      return { attributes: { type: "whole", operator: "greaterThanOrEqual" }, formulas: [String(allowed.min)] };
    case "decimal":
      if (allowed.max === undefined) return { attributes: { type: "decimal", operator: "greaterThanOrEqual" }, formulas: [String(allowed.min)] };
      return { attributes: { type: "decimal", operator: "between" }, formulas: [String(allowed.min), String(allowed.max)] };
    case "list":
      return { attributes: { type: "list" }, formulas: [`"${listOf(allowed.items).replaceAll('"', '""')}"`] };
    case "formula":
      return { attributes: { type: "custom" }, formulas: [formulaToWrite(allowed.formula)] };
  }
}
