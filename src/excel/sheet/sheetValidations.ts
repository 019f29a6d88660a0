import type { CellValidation } from "../../core";
import { areaAddress } from "../../core";
import type { NewSheet } from "./newSheet";

/** Excel takes no longer texts in the box that refuses. */
const titleLengthMax = 32;
const messageLengthMax = 225;

/** Queues what may be typed into cells, and the message for anything else. */
export function putValidations({ sheet, design: { validations = [] } }: NewSheet): void {
  for (const { area, allowed, title, message } of validations) {
    const { dataValidation } = sheet.getRange(areaAddress(area));
    dataValidation.rule = ruleOf(allowed);
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { title: title.slice(0, titleLengthMax), message: message.slice(0, messageLengthMax), showAlert: true, style: "Stop" };
  }
}

function ruleOf(allowed: CellValidation["allowed"]): Excel.DataValidationRule {
  switch (allowed.kind) {
    case "wholeNumber":
      return { wholeNumber: { operator: "GreaterThanOrEqualTo", formula1: allowed.min } };
    case "decimal":
      return { decimal: allowed.max === undefined ? { operator: "GreaterThanOrEqualTo", formula1: allowed.min } : { operator: "Between", formula1: allowed.min, formula2: allowed.max } };
    case "list":
      return { list: { inCellDropDown: true, source: allowed.items.join(",") } };
    case "formula":
      return { custom: { formula: allowed.formula } };
  }
}
