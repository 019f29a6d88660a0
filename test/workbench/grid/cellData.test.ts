import type { ICellData } from "@univerjs/core";
import type { CellContent } from "../../../src/core";
import { cellData, contentOf } from "../../../src/workbench/grid/cellData";

const cases: readonly (readonly [name: string, content: CellContent, formula: string, data: ICellData])[] = [
  ["a number", 92.85, "", { v: 92.85, t: 2 }],
  ["a text that looks like a number", "007", "", { v: "007", t: 1 }],
  ["a text that looks like a formula", "=A1", "", { v: "=A1", t: 1 }],
  ["a truth value", true, "", { v: 1, t: 3 }],
  ["a formula with its value", 4, "=A1*2", { v: 4, t: 2, f: "=A1*2" }],
  ["a formula that failed", { error: "#DIV/0!" }, "=A1/0", { v: "#DIV/0!", t: 1, f: "=A1/0" }],
  ["a formula that gives an empty text", "", '=IF(A1>0,A1,"")', { v: "", t: 1, f: '=IF(A1>0,A1,"")' }],
  ["an empty cell", null, "", {}],
];

describe("a cell between document and engine", () => {
  it.each(cases)("%s goes to the engine", (_, content, formula, data) => {
    expect(cellData({ content, formula }, undefined)).toEqual(data);
  });

  it.each(cases)("%s comes back the same", (_, content, formula) => {
    expect(contentOf(cellData({ content, formula }, undefined))).toEqual(content);
  });

  it("takes typed text for text even when it reads like an error", () => {
    expect(contentOf({ v: "#N/A", t: 1 })).toBe("#N/A");
  });
});
