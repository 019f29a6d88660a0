import { highlightFormula, highlightStyleOf, ledgerTextOf, ledgerXml } from "../../../src/app";
import { formulaShape } from "../../../src/app/ownership/formulaShape";
import { ledgerOf, textOfLedger } from "../../../src/app/ownership/ledger";

describe("the shape of a formula", () => {
  it.each([
    ["=IF(G7>0,ROUND((H7+I7)/G7*100,2),\"\")", '=IF(□>0,ROUND((□+□)/□*100,2),"")'],
    ["=$A$1+B$2", "=□+□"],
    ["='Điện Biên'!C4/'M''Đrắk'!D5", "=□/□"],
    ["=LOG10(A1)", "=LOG10(□)"],
  ])("of %s is %s", (formula, shape) => {
    expect(formulaShape(formula)).toBe(shape);
  });

  it("stays the same when a row and a column are inserted above and before", () => {
    expect(formulaShape('=IF(COUNT(G7,H7)=2,ROUND(H7/G7*100,2),"")')).toBe(formulaShape('=IF(COUNT(H8,I8)=2,ROUND(I8/H8*100,2),"")'));
  });
});

describe("an owned highlight", () => {
  it.each(["error", "confirm", "info", "computed"] as const)("of style %s is known by its formula", (style) => {
    expect(highlightStyleOf(highlightFormula(style))).toBe(style);
    expect(highlightStyleOf(highlightFormula(style).slice(1))).toBe(style);
  });

  it.each(["=TRUE", "=A1>0", '=N("soat-chi-tieu:other")=0', '=AND(N("soat-chi-tieu:error")=0,A1)', ""])("is not seen in %p", (formula) => {
    expect(highlightStyleOf(formula)).toBeUndefined();
  });
});

describe("the ledger", () => {
  const ledger = { version: 3, filledAreas: [{ name: "_soat_1", shapes: ["=□", "Tỷ lệ <b> & \"%\""], numberFormatsBefore: [null, "0.00", "General"] }] } as const;

  it("survives its way through XML", () => {
    expect(ledgerOf(ledgerTextOf(ledgerXml(textOfLedger(ledger) ?? "")))).toEqual(ledger);
  });

  it.each([
    ["nothing", undefined],
    ["no JSON", "{"],
    ["a version that is none", '{"version":"2","filledAreas":[{}]}'],
    ["a later version", '{"version":4,"filledAreas":[{"name":"_soat_1","shapes":[],"numberFormatsBefore":[]}]}'],
    ["an area without a name", '{"version":1,"filledAreas":[{"shapes":[],"numberFormatsBefore":[]}]}'],
    ["a list", "[]"],
    ["null", "null"],
  ])("counts %s as no record", (_, text) => {
    expect(ledgerOf(text).filledAreas).toEqual([]);
  });

  it("is taken away when there is nothing to remember", () => {
    expect(textOfLedger({ version: 3, filledAreas: [] })).toBeUndefined();
  });
});
