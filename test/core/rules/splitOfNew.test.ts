import { check, recognise } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";
import { expectVerdicts } from "../../support/verdicts";

/** Rule 17 of the field: chủ động and theo yêu cầu make up the whole. 909 + 70 = 979 is a published figure. */
describe("chủ động and theo yêu cầu", () => {
  it("make up thụ lý mới", () => {
    expectVerdicts(
      "CB-03",
      `
      cases.newlyAccepted | cases.exOfficio | cases.onRequest | verdict
                      979 |             909 |              70 | pass
                      979 |             909 |              71 | error
                      979 |             909 |              69 | error
                      979 |             909 |               - | undecided
                      900 |             909 |               - | error
                        - |             909 |              70 | undecided
                        0 |               0 |               0 | pass
      `,
    );
  });

  it("make up thụ lý where thụ lý mới is not shown; what is left may have come from the year before", () => {
    expectVerdicts(
      "CB-15",
      `
      cases.accepted | cases.exOfficio | cases.onRequest | verdict
                 979 |             909 |              70 | pass
                 979 |             909 |              71 | error
                 979 |             909 |              69 | confirm
                 979 |             909 |               - | undecided
                   - |             909 |              70 | undecided
      `,
    );
    expectVerdicts("CB-15", "cases.accepted | cases.newlyAccepted | cases.exOfficio | cases.onRequest | verdict\n 1979 | 979 | 909 | 70 | notRun");
    expectVerdicts("CB-15", "cases.accepted | cases.exOfficio | verdict\n 1979 | 909 | notRun");
  });

  it("are most likely what came in new beside số cũ, and a breach is only asked about", () => {
    expectVerdicts(
      "CB-16",
      `
      money.accepted | money.carriedIn | money.exOfficio | money.onRequest | verdict
                1979 |            1000 |             909 |              70 | pass
                 979 |             500 |             909 |              70 | confirm
                1979 |               - |             909 |              70 | undecided
      `,
      { moneyUnit: 1_000 },
    );
    expectVerdicts("CB-16", "money.accepted | money.exOfficio | money.onRequest | verdict\n 979 | 909 | 70 | notRun");
  });

  it("are each no more than what they are part of", () => {
    expectVerdicts("TB-17", "cases.newlyAccepted | cases.exOfficio | verdict\n 979 | 979 | pass\n 979 | 980 | error\n - | 980 | undecided");
    expectVerdicts("TB-18", "cases.newlyAccepted | cases.onRequest | verdict\n 979 | 979 | pass\n 979 | 980 | error\n 979 | - | undecided");
    expectVerdicts("TB-19", "cases.accepted | cases.exOfficio | verdict\n 979 | 979 | pass\n 979 | 980 | error\n - | 980 | undecided");
    expectVerdicts("TB-20", "cases.accepted | cases.onRequest | verdict\n 979 | 979 | pass\n 979 | 980 | error\n 979 | - | undecided");
    expectVerdicts("TB-19", "cases.accepted | cases.newlyAccepted | cases.exOfficio | verdict\n 979 | 979 | 980 | notRun");
  });

  it("add up as rows of a table, and down the side of a unit's own sheet", () => {
    const broken = (drawing: string) => check(recognise([drawnSheet("Tỉnh Sơn La", drawing)])).findings.filter(({ severity }) => severity !== "info").map(({ ruleId }) => ruleId);
    const rows = (onRequest: number) => `Kết quả về việc năm 2022\nNội dung | Tổng số thụ lý | Có điều kiện | Thi hành xong\nTổng số | 979 | 800 | 700\nChủ động | 909 | 740 | 650\nTheo yêu cầu | ${onRequest} | 60 | 50`;
    expect([broken(rows(70)), broken(rows(71))]).toEqual([[], ["TC-01"]]);
    const side = (onRequest: number) => `Kết quả năm 2022\nChỉ tiêu thống kê | Việc\nTổng số thụ lý | 1979\nThụ lý mới | 979\n- Chủ động | 909\n- Theo yêu cầu | ${onRequest}\nCó điều kiện thi hành | 800\nThi hành xong | 700`;
    expect([broken(side(70)), broken(side(71))]).toEqual([[], ["CB-03"]]);
  });
});
