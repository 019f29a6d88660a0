import { emptySheet, plainAlert, type Validation, type ValidationRule } from "../../../src/workbench/document";
import { validationsBySheet } from "../../../src/workbench/grid/validationData";

const areas = [{ firstRowIndex: 3, firstColumnIndex: 1, lastRowIndex: 5, lastColumnIndex: 2 }];
const validation = (rule: ValidationRule): Validation => ({ areas, rule, ignoresBlanks: true, alert: { ...plainAlert, title: "Số việc", message: "Nhập số." } });

/** The words on the right are those of the engine's documentation. */
it.each<[string, ValidationRule, object]>([
  ["whole numbers from 0", { kind: "wholeNumber", operator: "GreaterThanOrEqualTo", formula1: 0 }, { type: "whole", operator: "greaterThanOrEqual", formula1: "0" }],
  ["decimals between two", { kind: "decimal", operator: "Between", formula1: -100, formula2: 99.5 }, { type: "decimal", operator: "between", formula1: "-100", formula2: "99.5" }],
  ["a list", { kind: "list", source: "có,không", hasDropDown: true }, { type: "list", formula1: "có,không", showDropDown: true }],
  ["a formula", { kind: "custom", formula: "=ISNUMBER(B4)" }, { type: "custom", formula1: "=ISNUMBER(B4)" }],
])("the grid is told of %s", (_, rule, expected) => {
  const told = validationsBySheet([{ ...emptySheet("s1", "Biểu 06"), validations: [validation(rule)] }, emptySheet("s2", "Trống")]);
  const ranges = [{ startRow: 3, endRow: 5, startColumn: 1, endColumn: 2 }];
  const alert = { allowBlank: true, showErrorMessage: true, errorTitle: "Số việc", error: "Nhập số.", errorStyle: 1 };
  expect(told).toEqual({ s1: [expect.objectContaining({ ...expected, ...alert, ranges })], s2: [] });
});
