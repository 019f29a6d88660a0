import { findingsIn, expectVerdicts } from "../../support/verdicts";

describe("thụ lý = cũ chuyển sang + mới", () => {
  it("is decided for each record", () => {
    // 936.046 = 299.096 + 636.950 (national 2023), 8.169 = 2.548 + 5.621 (Quảng Ngãi 2020), 4.292 = 1.845 + 2.447 (Pleiku 2024)
    expectVerdicts(
      "CB-01",
      `
      cases.accepted | cases.carriedIn | cases.newlyAccepted | verdict
              936046 |          299096 |              636950 | pass
                8169 |            2548 |                5621 | pass
                4292 |            1845 |                2447 | pass
                4292 |            1845 |                2446 | error
                4292 |            1845 |                2448 | error
                   0 |               0 |                   0 | pass
                   - |            1845 |                2447 | undecided
                4292 |               - |                2447 | undecided
                4292 |               - |                   - | undecided
                2446 |               - |                2447 | error
                4292 |            1845 |                'x8  | undecided
                4292 |            1845 |               #REF! | undecided
                  -5 |              -2 |                  -3 | pass
      `,
    );
  });

  it("leaves money in nghìn đồng no room, and money rounded to triệu or tỷ one unit for each addend", () => {
    const drawing = (verdict: string) => `
      money.accepted | money.carriedIn | money.newlyAccepted | verdict
          1088473419 |       500283352 |           588190067 | pass
          1088473420 |       500283352 |           588190067 | ${verdict}
          1088473421 |       500283352 |           588190067 | ${verdict}
          1088473422 |       500283352 |           588190067 | error
    `;
    expectVerdicts("CB-01", drawing("error"), { moneyUnit: 1_000 });
    expectVerdicts("CB-01", drawing("error"), { moneyUnit: 1 });
    expectVerdicts("CB-01", drawing("pass"), { moneyUnit: 1_000_000 });
    expectVerdicts("CB-01", drawing("pass"), { moneyUnit: undefined });
  });

  it("takes the last printed decimal as the unit of rounded money", () => {
    expectVerdicts(
      "CB-01",
      `
      money.accepted | money.carriedIn | money.newlyAccepted | verdict
             530.5   |           250.2 |               280.3 | pass
             530.7   |           250.2 |               280.3 | pass
             530.8   |           250.2 |               280.3 | error
               0.3   |             0.1 |                 0.2 | pass
      `,
      { moneyUnit: 1_000_000_000 },
    );
  });

  it("says what was added up", () => {
    const [finding] = findingsIn("label | cases.accepted | cases.carriedIn | cases.newlyAccepted\n Tỉnh A | 8350 | 5420 | 3110");
    expect(finding).toMatchObject({
      id: "CB-01|Biểu|tỉnh a|cases.accepted",
      recordLabel: "Tỉnh A",
      facts: {
        total: "accepted",
        terms: [
          { indicator: "carriedIn", sign: 1, value: 5420 },
          { indicator: "newlyAccepted", sign: 1, value: 3110 },
        ],
        stated: 8350,
        computed: 8530,
      },
      cells: [
        { sheet: "Biểu", rowIndex: 1, columnIndex: 1 },
        { sheet: "Biểu", rowIndex: 1, columnIndex: 2 },
        { sheet: "Biểu", rowIndex: 1, columnIndex: 3 },
      ],
    });
  });

  it("does not run without its figures", () => {
    expectVerdicts("CB-01", "cases.accepted | cases.carriedIn | verdict\n 10 | 5 | notRun");
  });
});

describe("phải thi hành = thụ lý − ủy thác − thu hồi, hủy", () => {
  it("is decided for each record", () => {
    // National 2023, Đồng Tháp after 9 months of 2025, TP.HCM after 6 months of 2019
    expectVerdicts(
      "CB-02",
      `
      cases.toEnforce | cases.accepted | cases.entrusted | cases.withdrawn | verdict
               923541 |         936046 |           12004 |             501 | pass
                53266 |          53640 |             368 |               6 | pass
                78593 |          79177 |             580 |               4 | pass
                78594 |          79177 |             580 |               4 | error
                78589 |          79177 |             580 |               - | undecided
                78598 |          79177 |             580 |               - | error
                78593 |          79177 |               - |               - | undecided
                79178 |          79177 |               - |               - | error
      `,
    );
  });

  it("without a column for thu hồi a shortfall may come from there, and is to be confirmed", () => {
    // Đắk Lắk after 5 months of 2018; Kon Tum 2011, whose money is 101 nghìn đồng short
    expectVerdicts(
      "CB-02",
      `
      money.toEnforce | money.accepted | money.entrusted | verdict
                11647 |          11684 |              37 | pass
             79663270 |       87380432 |         7717061 | confirm
             79663472 |       87380432 |         7717061 | error
      `,
      { moneyUnit: 1000 },
    );
  });

  it("does not run when nothing is deducted at all", () => {
    expectVerdicts("CB-02", "cases.toEnforce | cases.accepted | verdict\n 10 | 12 | notRun");
  });
});

describe("the parts of xong and of có điều kiện", () => {
  it("add up", () => {
    expectVerdicts(
      "CB-04",
      `
      cases.finished | cases.enforced | cases.terminated | verdict
                  70 |             60 |               10 | pass
                  60 |             60 |               10 | error
                  71 |             60 |               10 | error
      `,
    );
    expectVerdicts(
      "CB-04",
      `
      money.finished | money.enforced | money.terminated | money.reduced | verdict
                  75 |             60 |               10 |             5 | pass
                  70 |             60 |               10 |             5 | error
      `,
      { moneyUnit: 1000 },
    );
    expectVerdicts(
      "CB-05",
      `
      cases.eligible | cases.finished | cases.inProgress | cases.deferredArticle48 | cases.otherEligible | verdict
                 100 |             70 |               20 |                       6 |                   4 | pass
                 100 |             70 |               20 |                       6 |                   3 | error
      `,
    );
    expectVerdicts("CB-05", "cases.eligible | cases.finished | cases.inProgress | verdict\n 100 | 70 | 20 | confirm\n 100 | 70 | 31 | error");
    expectVerdicts("CB-06", "cases.eligible | cases.enforced | cases.terminated | cases.inProgress | verdict\n 100 | 60 | 10 | 30 | pass");
  });

  it("for money may lack a column for giảm", () => {
    expectVerdicts(
      "CB-04",
      `
      money.finished | money.enforced | money.terminated | verdict
                  70 |             60 |               10 | pass
                  75 |             60 |               10 | confirm
                  69 |             60 |               10 | error
      `,
      { moneyUnit: 1000 },
    );
  });
});

describe("chuyển kỳ sau = phải thi hành − xong", () => {
  it("from one column of xong, or from its parts", () => {
    expectVerdicts("CB-07", "cases.carriedOut | cases.toEnforce | cases.finished | verdict\n 30 | 100 | 70 | pass\n 29 | 100 | 70 | error\n - | 100 | 70 | undecided");
    expectVerdicts("CB-08", "cases.carriedOut | cases.toEnforce | cases.enforced | cases.terminated | verdict\n 30 | 100 | 60 | 10 | pass\n 40 | 100 | 60 | 10 | error");
    expectVerdicts("CB-08", "cases.carriedOut | cases.toEnforce | cases.finished | cases.enforced | cases.terminated | verdict\n 30 | 100 | 70 | 60 | 10 | notRun");
  });
});

describe("thụ lý mới = chủ động + theo yêu cầu", () => {
  it("is decided for each record", () => {
    expectVerdicts("CB-03", "cases.newlyAccepted | cases.exOfficio | cases.onRequest | verdict\n 979 | 909 | 70 | pass\n 979 | 909 | 71 | error");
  });
});
