import { englishFormula, englishNumber, vietnameseNumberText } from "../../../src/workbench/grid/vietnameseEntry";

describe("typed numbers", () => {
  it.each([
    ["4.555", "4555"],
    ["92,85", "92.85"],
    ["1.234.567,891", "1234567.891"],
    ["-3", "-3"],
    ["+12,5 %", "+12.5%"],
    [" 0,5 ", "0.5"],
    ["100%", "100%"],
  ])("%s is read as %s", (typed, english) => {
    expect(englishNumber(typed)).toBe(english);
  });

  it.each(["92.85", "1.23.456", "12,", ",5", "=A1*2", "1,234,567", "chưa báo cáo", "", "5.420 + 3.110", "1e5"])("%s is left to the engine", (typed) => {
    expect(englishNumber(typed)).toBeUndefined();
  });

  it.each([
    ["92.85", "92,85"],
    ["4555", "4555"],
    ["-0.5", "-0,5"],
    ["12.5%", "12,5%"],
    ["1e+21", "1e+21"],
    ["=A1*2.5", "=A1*2.5"],
    ["a.b", "a.b"],
  ])("%s is shown for typing over as %s", (shown, vietnamese) => {
    expect(vietnameseNumberText(shown)).toBe(vietnamese);
  });

  it.each(["92.85", "0.001", "1234.5", "-7.25"])("%s survives being shown and typed again", (number) => {
    expect(englishNumber(vietnameseNumberText(number))).toBe(number);
  });
});

describe("englishFormula", () => {
  it.each([
    ["=SOAT.TYLE(B5;C5)", "=SOAT.TYLE(B5,C5)"],
    ["=SOAT.KETQUA(B5; C5; 82,5)", "=SOAT.KETQUA(B5, C5, 82.5)"],
    ['=IF(A1>0,5; "a;b"; \'Biểu; 06\'!B1)', '=IF(A1>0.5, "a;b", \'Biểu; 06\'!B1)'],
    ["=ROUND(B5/C5*100,2)", "=ROUND(B5/C5*100,2)"],
    ["=SUM({1;2})", "=SUM({1;2})"],
    ['=CONCAT("1;2",A1)', '=CONCAT("1;2",A1)'],
    ["=SUM({1,5;2}; 3)", "=SUM({1,5;2}, 3)"],
  ])("%s", (typed, expected) => {
    expect(englishFormula(typed)).toBe(expected);
  });
});
