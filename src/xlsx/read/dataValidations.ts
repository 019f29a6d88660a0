import type { XlsxDataValidation } from "../contents";
import { child, descendants, flagOf, type XmlElement } from "../xml/element";
import { areasOf } from "./areas";
import { shownFormula } from "./formulaPrefixes";

/** The rules for typing, those among the extensions included. */
export function dataValidationsOf(sheet: XmlElement): readonly XlsxDataValidation[] {
  return descendants(sheet, "dataValidation").map((element) => {
    const { attributes } = element;
    const formulas = ["formula1", "formula2"].flatMap((name) => {
      const formula = child(element, name)?.text;
      return formula === undefined || formula === "" ? [] : [shownFormula(formula)];
    });
    return {
      areas: areasOf(attributes.get("sqref") ?? child(element, "sqref")?.text),
      type: attributes.get("type") ?? "none",
      operator: attributes.get("operator"),
      formulas,
      allowsBlank: flagOf(element, "allowBlank"),
      errorTitle: attributes.get("errorTitle"),
      errorText: attributes.get("error"),
    };
  });
}
