import { checkText } from "../../../src/core/narrative/verification/checkText";
import { paragraphFacts, type ParagraphQuestion } from "../../../src/core/narrative/paragraph/paragraphFacts";
import { ratio, type MoneyUnit, type RecordSet } from "../../../src/core";
import { wordsFor } from "../../../src/locale";
import { consistentTables, drawingOf } from "../../support/consistentTable";
import { fc } from "../../support/properties";
import { drawnRecords } from "../../support/recordSet";

const year2022 = { year: 2022, months: 12, from: { year: 2021, month: 10, day: 1 }, to: { year: 2022, month: 9, day: 30 } };
const asked = (table: RecordSet, more: Partial<ParagraphQuestion> = {}): ParagraphQuestion => ({ table, recordIndex: 0, length: "full", isInDoubt: () => false, ...more });
const { narrative } = wordsFor("vi");

const table = drawnRecords(
  `
  label      | cases.accepted | cases.carriedIn | cases.newlyAccepted | cases.entrusted | cases.toEnforce | cases.eligible | cases.finished | cases.rate | cases.target | samePeriodLastYear:cases.rate | cases.carriedOut | money.toEnforce | money.eligible | money.finished
  Tổng cộng  |           8169 |            2548 |                5621 |              15 |            8154 |           6441 |           5024 |      78.00 |           81 |                            76 |             3130 |      1088473419 |      706128286 |      289512597
  Chi cục A  |              - |               - |                   - |               - |               - |              0 |              0 |          - |            - |                             - |                - |               - |              - |              -
  `,
  { period: year2022, moneyUnit: 1000 },
).set;

describe("the paragraph on a record", () => {
  it("tells everything in the ministry's order and words", () => {
    expect(narrative.paragraph(paragraphFacts(asked(table)), "full")).toBe(
      "12 tháng năm 2022, Tổng cộng. " +
        "Về việc: tổng số thụ lý 8.169 việc, số cũ chuyển sang 2.548 việc, thụ lý mới 5.621 việc; ủy thác 15 việc; tổng số phải thi hành 8.154 việc; " +
        "có điều kiện thi hành 6.441 việc, chiếm 78,99% trong tổng số phải thi hành; đã thi hành xong 5.024 việc, đạt tỷ lệ 78,00%, tăng 2,00% so với cùng kỳ năm trước, " +
        "thiếu 3,00% so với chỉ tiêu, chỉ tiêu được giao là 81,00%; chuyển kỳ sau 3.130 việc. " +
        "Về tiền: tổng số phải thi hành 1.088 tỷ 473 triệu 419 nghìn đồng; có điều kiện thi hành 706 tỷ 128 triệu 286 nghìn đồng, chiếm 64,87% trong tổng số phải thi hành; " +
        "đã thi hành xong 289 tỷ 512 triệu 597 nghìn đồng, đạt tỷ lệ 41,00%.",
    );
  });

  it("is short, and rounded, on request", () => {
    expect(narrative.paragraph(paragraphFacts(asked(table, { length: "short" })), "rounded")).toBe(
      "12 tháng năm 2022, Tổng cộng. " +
        "Về việc: tổng số phải thi hành 8.154 việc; có điều kiện thi hành 6.441 việc; đã thi hành xong 5.024 việc, đạt tỷ lệ 78,00%, thiếu 3,00% so với chỉ tiêu, chỉ tiêu được giao là 81,00%. " +
        "Về tiền: tổng số phải thi hành 1.088,47 tỷ đồng; có điều kiện thi hành 706,13 tỷ đồng; đã thi hành xong 289,51 tỷ đồng, đạt tỷ lệ 41,00%.",
    );
  });

  it("leaves out what is missing, and a rate over nothing", () => {
    expect(narrative.paragraph(paragraphFacts(asked(table, { recordIndex: 1 })), "full")).toBe("12 tháng năm 2022, Chi cục A. Về việc: có điều kiện thi hành 0 việc; đã thi hành xong 0 việc.");
  });

  it("marks a figure on whose cell an error is open, and what is made of it", () => {
    const finishedColumn = table.columns.get("cases.finished")?.columnIndexes[0];
    const facts = paragraphFacts(asked(table, { isInDoubt: ({ columnIndex }) => columnIndex === finishedColumn }));
    const marked = facts.sides.flatMap(({ side, clauses }) => clauses.filter(({ isUnverified }) => isUnverified).map(({ figure }) => `${side}.${figure}`));
    expect(marked).toEqual(["cases.finished", "cases.rate", "cases.rateChange", "cases.targetDifference"]);
    expect(narrative.paragraph(facts, "full")).toContain("đã thi hành xong 5.024 việc [chưa xác nhận], đạt tỷ lệ 78,00% [chưa xác nhận]");
  });

  it("is told in English as well", () => {
    expect(wordsFor("en").narrative.paragraph(paragraphFacts(asked(table, { length: "short" })), "rounded")).toContain("8,154 cases to enforce; 6,441 cases eligible; 5,024 cases finished, a rate of 78.00%, 3.00 points under the target");
  });
});

describe("the paragraph on a record whose counts nobody stated", () => {
  // What the ministry's report on Điện Biên says: "đạt tỷ lệ 92,85% (vượt 9,85%)" and "66,71% (vượt 24,61%)".
  const statedOnly = drawnRecords(
    `
    label     | cases.eligible | cases.finished | cases.rate | cases.target | cases.targetDifference | money.eligible | money.finished | money.rate | money.targetDifference
    Điện Biên |              - |              - |      92.85 |            - |                   9.85 |              - |              - |      66.71 |                  24.61
    Lai Châu  |              0 |              0 |      92.85 |            - |                      - |              - |              - |      80.00 |                      -
    `,
    { period: year2022, moneyUnit: 1_000_000_000 },
  ).set;

  it("tells the rates and the differences as they are stated, and reads back right", () => {
    const told = narrative.paragraph(paragraphFacts(asked(statedOnly)), "full");
    expect(told).toBe("12 tháng năm 2022, Điện Biên. Về việc: đạt tỷ lệ 92,85%, vượt 9,85% so với chỉ tiêu. Về tiền: đạt tỷ lệ 66,71%, vượt 24,61% so với chỉ tiêu.");
    expect(checkText(told, { table: statedOnly, recordIndex: 0 }).map(({ claim, verdict }) => `${claim.text} ${verdict}`)).toEqual(["92,85% right", "9,85% right", "66,71% right", "24,61% right"]);
  });

  it("leaves out a rate that is stated over nothing", () => {
    expect(narrative.paragraph(paragraphFacts(asked(statedOnly, { recordIndex: 1 })), "full")).toBe(
      "12 tháng năm 2022, Lai Châu. Về việc: có điều kiện thi hành 0 việc; đã thi hành xong 0 việc. Về tiền: đạt tỷ lệ 80,00%.",
    );
  });

  it("marks a stated rate on whose cell an error is open", () => {
    const rateColumn = statedOnly.columns.get("cases.rate")?.columnIndexes[0];
    const facts = paragraphFacts(asked(statedOnly, { isInDoubt: ({ columnIndex }) => columnIndex === rateColumn }));
    expect(facts.sides.flatMap(({ side, clauses }) => clauses.filter(({ isUnverified }) => isUnverified).map(({ figure }) => `${side}.${figure}`))).toEqual(["cases.rate"]);
  });
});

describe("a unit whose sides stand on two sheets, with targets on a third", () => {
  const caseSheet = drawnRecords("label | cases.eligible | cases.finished\nSơn La | 200 | 170\nLai Châu | 100 | 60", { period: year2022, sheet: "Việc" }).set;
  const moneySheet = drawnRecords("label | money.eligible | money.finished\nLai Châu | 4000 | 1000\nSơn La | 8000 | 3600", { period: year2022, sheet: "Tiền", moneyUnit: 1_000_000 }).set;
  const earlierSheet = drawnRecords("label | money.eligible | money.finished\nSơn La | 1 | 1", { period: { ...year2022, year: 2021 }, sheet: "Tiền 2021", moneyUnit: 1_000_000 }).set;
  const targets = [{ year: 2022, unit: "Sơn La", side: "cases" as const, rate: ratio(0.83), comparison: "above" as const }];
  const source = { table: caseSheet, recordIndex: 0, others: [earlierSheet, moneySheet], targets };
  const told = narrative.paragraph(paragraphFacts({ ...source, length: "short", isInDoubt: () => false }), "full");

  it("is told in one paragraph, each side from its own sheet, with the target in force", () => {
    expect(told).toBe(
      "12 tháng năm 2022, Sơn La. Về việc: có điều kiện thi hành 200 việc; đã thi hành xong 170 việc, đạt tỷ lệ 85,00%, vượt 2,00% so với chỉ tiêu, chỉ tiêu được giao là 83,00%. " +
        "Về tiền: có điều kiện thi hành 8 tỷ đồng; đã thi hành xong 3 tỷ 600 triệu đồng, đạt tỷ lệ 45,00%.",
    );
  });

  it("is right against the workbook, figure by figure, and a changed target or amount is wrong", () => {
    const verdicts = (text: string) => checkText(text, source).filter(({ verdict }) => verdict !== "right").map(({ claim, verdict }) => `${claim.text} ${verdict}`);
    expect(verdicts(told)).toEqual([]);
    expect(verdicts("Sơn La: về việc chỉ tiêu được giao là 84%; về tiền thi hành xong 3 tỷ 700 triệu đồng")).toEqual(["84% wrong", "3 tỷ 700 triệu đồng wrong"]);
  });
});

describe("a paragraph of a consistent record, read back", () => {
  const question = fc.record({
    drawn: consistentTables,
    moneyUnit: fc.constantFrom<MoneyUnit>(1, 1000, 1_000_000),
    length: fc.constantFrom("short" as const, "full" as const),
    money: fc.constantFrom("full" as const, "rounded" as const),
  });

  it("has every figure recognised and right against the workbook", () => {
    fc.assert(
      fc.property(question, ({ drawn, moneyUnit, length, money }) => {
        const { set } = drawnRecords(drawingOf(drawn), { period: year2022, moneyUnit });
        const facts = paragraphFacts(asked(set, { length }));
        const checked = checkText(narrative.paragraph(facts, money), { table: set, recordIndex: 0 });
        const told = facts.sides.flatMap(({ clauses }) => clauses).filter(({ figure, value }) => value !== 0 || (figure !== "targetDifference" && figure !== "rateChange"));
        expect(checked.map(({ claim, verdict }) => [claim.text, verdict]).filter(([, verdict]) => verdict !== "right")).toEqual([]);
        expect(checked).toHaveLength(told.length);
      }),
      { numRuns: 150 },
    );
  });

  it("has a changed figure found wrong, with the cell that says otherwise", () => {
    const text = narrative.paragraph(paragraphFacts(asked(table)), "full").replace("5.024 việc", "5.042 việc");
    const wrong = checkText(text, { table, recordIndex: 0 }).filter(({ verdict }) => verdict === "wrong");
    expect(wrong.map(({ claim }) => claim.text)).toContain("5.042 việc");
    const comparison = wrong[0]?.comparisons.find(({ relation }) => relation === "workbookFigure");
    expect(comparison).toMatchObject({ stated: 5042, computed: 5024, difference: 18, cell: { sheet: "Biểu", rowIndex: 1, columnIndex: 7 } });
  });
});
