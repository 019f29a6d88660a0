import ts from "typescript";
import { impureNamesOf, strayOfficeNames } from "./names";

const syntaxOf = (text: string) => ts.createSourceFile("module.tsx", text, ts.ScriptTarget.Latest, true);

describe("impureNamesOf", () => {
  it.each([
    ["const year = new Date().getFullYear();", ["new Date()"]],
    ["const day = new Date(2024, 1, 29);", []],
    ["const now = Date.now() + Math.random();", ["Date.now", "Math.random"]],
    ["const text = total.toLocaleString('vi');", ["total.toLocaleString"]],
    ["const order = one.localeCompare(other);", ["one.localeCompare"]],
    ["const format = new Intl.NumberFormat('vi');", ["Intl"]],
    ["document.title = window.name;", ["document", "window"]],
    ["const kinds = { document: 1, window: form.document };", []],
    ["const highest = Math.max(1, 2);", []],
    ["import type { Office } from './office'; const first: Office = offices[0];", []],
    ["const titleOf = (document: Form) => document.title;", []],
  ])("%s", (text, names) => {
    expect(impureNamesOf(syntaxOf(text))).toEqual(names);
  });
});

describe("strayOfficeNames", () => {
  it.each([
    ["core/rules/sums/balance.ts", "Excel.run(read);", ["Excel"]],
    ["app/check.ts", "const sheet: Excel.Worksheet = first;", ["Excel"]],
    ["taskpane/Pane.tsx", "Office.onReady();", ["Office"]],
    ["taskpane/index.tsx", "Office.onReady();", []],
    ["taskpane/index.tsx", "Excel.run(read);", ["Excel"]],
    ["commands/tell.ts", "Office.context.ui.displayDialogAsync(address);", []],
    ["excel/readWorkbook.ts", "Excel.run(read);", []],
    ["workbench/host/engine.ts", "const error: OfficeExtension.Error = first;", []],
    ["app/check.ts", "const reason = errors.Excel;", []],
    ["app/check.ts", "// Excel shows it so", []],
    ["core/units/office.ts", "export interface Office {} export const first: Office = {};", []],
  ])("%s: %s", (path, text, names) => {
    expect(strayOfficeNames(path, syntaxOf(text))).toEqual(names);
  });
});
