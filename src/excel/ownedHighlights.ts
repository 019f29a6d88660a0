import type { OwnedHighlight } from "../app";
import { highlightStyleOf } from "../app";

/** What is asked about the conditional formats of one sheet. */
export interface HighlightRequest {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Queues the load of the sheet's conditional formats, with the formulas that tell ours from a person's. */
export function requestHighlights(sheet: Excel.Worksheet): HighlightRequest {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
  return { sheet, formats };
}

/** The owned ones among the conditional formats of a sheet. */
export function ownedHighlightsOf({ sheet, formats }: HighlightRequest): readonly OwnedHighlight[] {
  return formats.items.flatMap((format) => {
    const style = format.customOrNullObject.isNullObject ? undefined : styleOf(format.customOrNullObject.rule.formula);
    return style ? [{ sheet: sheet.name, id: format.id, style }] : [];
  });
}

/** A rule without a formula shows nothing, and no person can make one: it is left where a write broke off before the rule had its formula. */
function styleOf(formula: string): OwnedHighlight["style"] | undefined {
  return formula === "" ? "info" : highlightStyleOf(formula);
}
