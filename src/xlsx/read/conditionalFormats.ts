import type { XlsxConditionalFormat } from "../contents";
import { child, descendants, flagOf, numberOf, type XmlElement } from "../xml/element";
import { areasOf } from "./areas";
import { shownFormula } from "./formulaPrefixes";
import type { FileStyles } from "./styles/stylesOf";

/** One rule, and its element: a newer one stands among the extensions and has its formulas and its look inside. */
export interface ReadRule {
  readonly element: XmlElement;
  readonly block: XmlElement;
  readonly format: XlsxConditionalFormat;
}

/** All rules of a sheet, the newer ones included. */
export function conditionalRulesOf(sheet: XmlElement, styles: FileStyles): readonly ReadRule[] {
  return descendants(sheet, "conditionalFormatting").flatMap((block) => {
    const areas = areasOf(block.attributes.get("sqref") ?? child(block, "sqref")?.text);
    const rules = block.children.filter((element) => element.name === "cfRule");
    return rules.flatMap((element) => ruleOf({ block, element, areas }, styles) ?? []);
  });
}

interface Found {
  readonly block: XmlElement;
  readonly element: XmlElement;
  readonly areas: XlsxConditionalFormat["areas"];
}

function ruleOf({ block, element, areas }: Found, styles: FileStyles): ReadRule | undefined {
  // An extension without a priority only adds looks to a rule that is listed already.
  const priority = numberOf(element, "priority");
  if (priority === undefined) return undefined;
  const formulas = element.children.filter(({ name }) => name === "formula" || name === "f").map(({ text }) => shownFormula(text));
  const { attributes } = element;
  const shape = { type: attributes.get("type") ?? "", operator: attributes.get("operator"), style: styleOf(element, styles) };
  return { element, block, format: { areas, priority, formulas, stopIfTrue: flagOf(element, "stopIfTrue"), ...shape } };
}

function styleOf(element: XmlElement, styles: FileStyles): XlsxConditionalFormat["style"] {
  const inside = child(element, "dxf");
  if (inside) return styles.overlayOf(inside);
  const id = numberOf(element, "dxfId");
  return id === undefined ? undefined : styles.overlays[id];
}
