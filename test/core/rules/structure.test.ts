import { check, recognise, type Finding } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";

/** The findings of one code in a drawn sheet, as address and facts. */
function found(code: Finding["code"], drawing: string) {
  const { findings } = check(recognise([drawnSheet("Biểu", drawing)]));
  return findings.filter((finding) => finding.code === code).map(({ severity, cells: [at], facts }) => [severity, `${at.columnIndex}:${at.rowIndex + 1}`, facts]);
}

const units = ["An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Lai Châu", "Sơn La"];

/** Six provinces with a computed rate each, and a total row of sums. */
function sheetWith(rateOf: (rowNumber: number) => string, total: readonly string[]): string {
  const rows = units.map((unit, index) => `${index + 1} | ${unit} | ${400 + index} | ${300 + index} | 200 | 150 | ${rateOf(index + 3)}`);
  const head = "STT | Đơn vị | Tổng số thụ lý việc | Tổng số phải thi hành việc | Có điều kiện việc | Thi hành xong việc | Tỷ lệ việc";
  return [head, `- | Tổng số | ${total.join(" | ")}`, ...rows].join("\n");
}

const sums = ["=SUM(C3:C8) => 2415", "=SUM(D3:D8) => 1815", "=SUM(E3:E8) => 1200", "=SUM(F3:F8) => 900", "75"];

describe("formulas", () => {
  const ordinary = (rowNumber: number) => `=ROUND(F${rowNumber}/E${rowNumber}*100,2) => 75`;

  it("that are all alike are in order", () => {
    const sheet = sheetWith(ordinary, sums);
    expect([found("formulaOdd", sheet), found("typedAmongFormulas", sheet)]).toEqual([[], []]);
  });

  it("unlike those of the same column are told with what they should be", () => {
    const sheet = sheetWith((rowNumber) => (rowNumber === 6 ? "=ROUND(F6/D6*100,2) => 75" : ordinary(rowNumber)), sums);
    expect(found("formulaOdd", sheet)).toEqual([
      ["confirm", "6:6", { side: "cases", indicator: "rate", formula: "=ROUND(F6/D6*100,2)", usual: "=ROUND(F6/E6*100,2)", alikeCount: 5 }],
    ]);
  });

  it.each([
    ["spaces and letter case", "=round( f6/e6 *100, 2) => 75"],
    ["a marked column", "=ROUND($F6/$E6*100,2) => 75"],
  ])("that differ in %s only are alike", (_, formula) => {
    expect(found("formulaOdd", sheetWith((rowNumber) => (rowNumber === 6 ? formula : ordinary(rowNumber)), sums))).toEqual([]);
  });

  it("of a total row that leave out a row are found beside the others", () => {
    const sheet = `
      STT | Đơn vị | Thụ lý việc | Phải thi hành việc | Có điều kiện việc | Chưa có điều kiện việc | Thi hành xong việc
      - | Tổng số | =SUM(C3:C5) => 60 | =SUM(D3:D5) => 60 | =SUM(E3:E5) => 30 | =SUM(F3:F5) => 30 | =SUM(G3:G4) => 8
      1 | An Giang | 20 | 20 | 10 | 10 | 4
      2 | Cà Mau | 20 | 20 | 10 | 10 | 4
      3 | Sơn La | 20 | 20 | 10 | 10 | 0`;
    expect(found("formulaOdd", sheet)).toEqual([
      ["confirm", "6:2", { side: "cases", indicator: "finished", formula: "=SUM(G3:G4)", usual: "=SUM(G3:G5)", alikeCount: 4 }],
    ]);
  });

  it("missing in one total among sums show that it was typed", () => {
    const sheet = `
      STT | Đơn vị | Thụ lý việc | Phải thi hành việc | Có điều kiện việc | Chưa có điều kiện việc | Thi hành xong việc
      - | Tổng số | =SUM(C3:C5) => 60 | =SUM(D3:D5) => 60 | =SUM(E3:E5) => 30 | =SUM(F3:F5) => 30 | 12
      1 | An Giang | 20 | 20 | 10 | 10 | 4
      2 | Cà Mau | 20 | 20 | 10 | 10 | 4
      3 | Sơn La | 20 | 20 | 10 | 10 | 4`;
    expect(found("typedAmongFormulas", sheet)).toEqual([["confirm", "6:2", { side: "cases", indicator: "finished", value: 12, usual: "=SUM(G3:G5)", alikeCount: 4 }]]);
  });

  it("in a text, a sheet's name and a function's name are no references", () => {
    const other = (rowNumber: number) => `=IF(E${rowNumber}=0,"A1",LOG10('B2 C3'!F${rowNumber})) => 75`;
    expect(found("formulaOdd", sheetWith(other, sums))).toEqual([]);
  });
});

const simple = (rows: readonly string[]) => ["STT | Đơn vị | Thụ lý việc | Có điều kiện việc", ...rows].join("\n");

describe("the names and totals of a table", () => {
  it("are free of hidden characters, or one remark says how many are not", () => {
    expect(found("hiddenCharacters", simple(["1 | An\u00a0Giang | 3 | 2", "2 | Cà Mau\u200b | 3 | 2", "3 | Sơn La | 3 | 2"]))).toEqual([
      ["info", "1:2", { label: "An Giang", labelCount: 2 }],
    ]);
  });

  it.each([
    ["the sum of the others, not called so", ["1 | An Giang | 3 | 2", "2 | Cà Mau | 4 | 2", "3 | Sơn La | 5 | 2", "4 | Bốn đơn vị | 12 | 6"], ["notCalledTotal"]],
    ["not the sum of the others", ["1 | An Giang | 3 | 2", "2 | Cà Mau | 4 | 2", "3 | Sơn La | 5 | 2", "4 | Lai Châu | 12 | 7"], []],
    ["a total", ["- | Tổng số | 12 | 6", "1 | An Giang | 3 | 2", "2 | Cà Mau | 4 | 2", "3 | Sơn La | 5 | 2"], []],
  ])("when a row is %s", (_, rows, reasons) => {
    expect(found("totalUnclear", simple(rows)).map(([, , facts]) => (facts as { reason: string }).reason)).toEqual(reasons);
  });
});

describe("a table of provinces", () => {
  const titled = (title: string, names: readonly string[]) =>
    [title, "STT | Đơn vị | Thụ lý việc | Có điều kiện việc", ...names.map((name, index) => `${index + 1} | ${name} | ${20 + index} | ${10 + index}`)].join("\n");
  const after = "Kết quả 12 tháng năm 2025";

  it.each([
    ["Bình Định", "unitNotOfPeriod", ["Gia Lai"]],
    ["Hà Tây", "unitNotOfPeriod", ["Hà Nội"]],
    ["Lai Chau", "unitNotOfPeriod", undefined],
    ["Lai Chân", "unitMisspelt", ["Lai Châu"]],
    ["Quân đội", "unitMisspelt", undefined],
  ] as const)("with the name %s", (name, code, candidates) => {
    const facts = found(code, titled(after, ["An Giang", "Cà Mau", "Sơn La", "Lào Cai", name])).map(([, , one]) => (one as { candidates: readonly string[] }).candidates);
    expect(facts).toEqual(candidates === undefined ? [] : [candidates]);
  });

  it("of a period before the mergers may have the old names", () => {
    expect(found("unitNotOfPeriod", titled("Kết quả 12 tháng năm 2024", ["An Giang", "Cà Mau", "Sơn La", "Bình Định"]))).toEqual([]);
  });
});

describe("words beside the figures", () => {
  it.each([
    ["Vượt", "85.00", []],
    ["Vượt chỉ tiêu", "80.00", [-3]],
    ["Đạt", "83.00", []],
    ["Chưa đạt", "83.00", []],
    ["Thiếu", "85.00", [2]],
    ["Không vượt", "80.00", []],
    ["Ghi nhận", "80.00", []],
  ])("say %s at a rate of %s against 83", (word, rate, points) => {
    const sheet = `
      STT | Đơn vị | Có điều kiện việc | Xong việc | Tỷ lệ việc (%) | Chỉ tiêu việc (%) | Đánh giá
      1 | An Giang | 100 | ${Number(rate)} | ${rate} | 83 | ${word}
      2 | Cà Mau | 100 | 90 | 90 | 83 | Vượt`;
    expect(found("verdictWrong", sheet).map(([, , facts]) => (facts as { points: number }).points)).toEqual(points);
  });
});
