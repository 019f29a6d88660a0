import type { XlsxName } from "../contents";
import type { SheetPlace } from "../package/workbookLayout";
import { child, childrenOf, flagOf, numberOf, type XmlElement } from "../xml/element";
import { shownFormula } from "./formulaPrefixes";

/** A defined name and its element. */
export interface ReadName {
  readonly element: XmlElement;
  readonly name: XlsxName;
}

/** The defined names of a workbook. */
export function namesOf(workbook: XmlElement, sheets: readonly SheetPlace[]): readonly ReadName[] {
  return childrenOf(child(workbook, "definedNames"), "definedName").map((element) => {
    const scope = numberOf(element, "localSheetId");
    return {
      element,
      name: {
        name: element.attributes.get("name") ?? "",
        scopeSheet: scope === undefined ? undefined : sheets[scope]?.name,
        formula: `=${shownFormula(element.text)}`,
        isHidden: flagOf(element, "hidden"),
      },
    };
  });
}
