import type { ProtectionOptions } from "../../document";
import type { ExcelClass } from "../excelClass";
import type { SheetTarget } from "../hostContext";
import { isJsonObject, type Json } from "../json";
import { Refusal } from "../refusal";
import { sheetOfTarget } from "../sheets";

const optionNames: readonly (keyof ProtectionOptions)[] = [
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertRows",
  "allowInsertHyperlinks",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowSort",
  "allowAutoFilter",
  "allowPivotTables",
  "allowEditObjects",
  "allowEditScenarios",
];

/** Excel.WorksheetProtection */
export const worksheetProtection: ExcelClass<SheetTarget> = {
  name: "WorksheetProtection",
  gets: {
    Protected: (target) => sheetOfTarget(target).properties().protection !== undefined,
    Options: (target) => {
      const options = sheetOfTarget(target).properties().protection?.options ?? {};
      return Object.fromEntries(optionNames.map((name) => [name, options[name] ?? false]));
    },
  },
  actions: {
    Protect: (target, args) => {
      const sheet = sheetOfTarget(target);
      if (sheet.properties().protection) throw new Refusal("AccessDenied", "The sheet is protected already.");
      const protection = { options: optionsOf(args.json(0)), password: args.optionalText(1) };
      target.context.change({ kind: "sheetUpdated", sheetId: sheet.id, properties: { protection } });
    },
    Unprotect: (target, args) => {
      const sheet = sheetOfTarget(target);
      const { protection } = sheet.properties();
      const isRight = protection?.password === undefined || protection.password === args.optionalText(0);
      if (!isRight) throw new Refusal("AccessDenied", "The password is wrong.");
      target.context.change({ kind: "sheetUpdated", sheetId: sheet.id, properties: { protection: undefined } });
    },
  },
};

function optionsOf(given: Json): ProtectionOptions {
  if (!isJsonObject(given)) return {};
  return Object.fromEntries(optionNames.map((name) => [name, given[name] === true]));
}
