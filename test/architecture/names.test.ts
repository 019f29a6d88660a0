import ts from "typescript";
import { impureNamesOf, namesOffice, officeNamesOf } from "./names";

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
  ])("%s", (text, names) => {
    expect(impureNamesOf(syntaxOf(text))).toEqual(names);
  });
});

describe("officeNamesOf", () => {
  it.each([
    ["Excel.run(read);", ["Excel"]],
    ["const sheet: Excel.Worksheet = first;", ["Excel"]],
    ["Office.onReady();", ["Office"]],
    ["const reason = errors.Excel;", []],
    ["// Excel shows it so", []],
    ["const text = 'Excel';", []],
  ])("%s", (text, names) => {
    expect(officeNamesOf(syntaxOf(text))).toEqual(names);
  });
});

describe("namesOffice", () => {
  it.each([
    ["excel/readWorkbook.ts", true],
    ["workbench/host/engine.ts", true],
    ["commands/index.ts", true],
    ["commands/runCommand.ts", false],
    ["taskpane/index.tsx", true],
    ["taskpane/App.tsx", false],
    ["core/model/sheet.ts", false],
  ])("%s: %s", (path, isAllowed) => {
    expect(namesOffice(path)).toBe(isAllowed);
  });
});
