import { quotedSheet } from "../../../src/core";
import { differenceFormula } from "../../../src/app/fill/differenceFormula";
import { rateFormula } from "../../../src/app/fill/rateFormula";

describe("the formula of a rate", () => {
  it("divides what is finished by what is eligible, to two decimals of a percent", () => {
    expect(rateFormula({ finishedParts: ["H7"], eligible: "G7", scale: "percent" })).toBe('=IF(COUNT(G7,H7)=2,IF(G7>0,ROUND(H7/G7*100,2),""),"")');
  });

  it("adds the parts of finished where the sheet has no single column of it", () => {
    expect(rateFormula({ finishedParts: ["H7", "I7", "J7"], eligible: "G7", scale: "fraction" })).toBe(
      '=IF(COUNT(G7,H7,I7,J7)=4,IF(G7>0,ROUND((H7+I7+J7)/G7,4),""),"")',
    );
  });
});

describe("the formula of a difference", () => {
  it.each([
    ["percent", "percent", "percent", '=IF(COUNT(J7,K7)=2,ROUND(J7-K7,2),"")'],
    ["fraction", "fraction", "fraction", '=IF(COUNT(J7,K7)=2,ROUND(J7-K7,4),"")'],
    ["fraction", "percent", "percent", '=IF(COUNT(J7,K7)=2,ROUND(J7*100-K7,2),"")'],
    ["percent", "fraction", "percent", '=IF(COUNT(J7,K7)=2,ROUND(J7-K7*100,2),"")'],
    ["percent", "percent", "fraction", '=IF(COUNT(J7,K7)=2,ROUND(J7/100-K7/100,4),"")'],
  ] as const)("of a rate in %s and a target in %s, in %s", (rate, target, scale, formula) => {
    expect(differenceFormula({ address: "J7", scale: rate }, { address: "K7", scale: target }, scale)).toBe(formula);
  });
});

it.each([
  ["Điện Biên", "'Điện Biên'"],
  ["M'Đrắk", "'M''Đrắk'"],
  ["a'!B1+'", "'a''!B1+'''"],
])("quotes the sheet %s as %s", (name, quoted) => {
  expect(quotedSheet(name)).toBe(quoted);
});
