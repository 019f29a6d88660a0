import type { CellValidation } from "../../core";
import { areaAddress } from "../../core";
import type { NewSheet } from "./newSheet";

/** Excel takes no longer texts in the box that refuses. */
const titleLengthMax = 32;
const messageLengthMax = 225;

/** A list within a rule may be so long, and a comma always begins a new item. */
const listLengthMax = 255;

/** Queues what may be typed into cells, and the message for anything else. */
export function putValidations({ sheet, design: { validations = [] } }: NewSheet): void {
  for (const { area, allowed, title, message } of validations.filter(isWritable)) {
    const { dataValidation } = sheet.getRange(areaAddress(area));
    dataValidation.rule = ruleOf(allowed);
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { title: title.slice(0, titleLengthMax), message: message.slice(0, messageLengthMax), showAlert: true, style: "Stop" };
  }
}

/** A list that Excel would refuse is left out: everything may be typed then. */
function isWritable({ allowed }: CellValidation): boolean {
  return allowed.kind !== "list" || (allowed.items.join(",").length <= listLengthMax && allowed.items.every((item) => !item.includes(",")));
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
