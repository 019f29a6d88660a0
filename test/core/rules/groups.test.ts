import { expectVerdicts } from "../../support/verdicts";

const year2019 = { year: 2019, months: 6, from: { year: 2018, month: 10, day: 1 }, to: { year: 2019, month: 3, day: 31 } };
const year2023 = { year: 2023, months: 12, from: { year: 2022, month: 10, day: 1 }, to: { year: 2023, month: 9, day: 30 } };

describe("the groups of phải thi hành", () => {
  const drawing = (verdicts: readonly [string, string, string]) => `
    cases.toEnforce | cases.eligible | cases.notEligible | verdict
              78593 |          54681 |             23912 | ${verdicts[0]}
              53266 |          34110 |             17034 | ${verdicts[1]}
              51143 |          34110 |             17034 | ${verdicts[2]}
  `;

  it("are two before the statistical year 2020, and fill it", () => {
    expectVerdicts("CB-09", drawing(["pass", "error", "error"]), { period: year2019 });
    expectVerdicts("CB-10", drawing(["notRun", "notRun", "notRun"]), { period: year2019 });
  });

  it("leave room for a third since, but are never more than the whole", () => {
    expectVerdicts("CB-11", drawing(["pass", "pass", "error"]), { period: year2023 });
    expectVerdicts("CB-09", drawing(["notRun", "notRun", "notRun"]), { period: year2023 });
  });

  it("follow the edition that a person chose", () => {
    expectVerdicts("CB-09", drawing(["pass", "error", "error"]), { period: year2023, edition: "TT 08/2015" });
  });

  it("are three where the table shows them, and fill it again", () => {
    // Đồng Tháp after 9 months of 2025: 53.266 − 34.110 − 17.034 = 2.122; the nation 2022: 861.529 − 653.719 − 12.135 = 195.675
    expectVerdicts(
      "CB-10",
      `
      cases.toEnforce | cases.eligible | cases.notEligible | cases.otherNotEligible | verdict
                53266 |          34110 |             17034 |                   2122 | pass
               861529 |         653719 |            195675 |                  12135 | pass
                53266 |          34110 |             17034 |                   2121 | error
                53266 |          34110 |             17034 |                      - | undecided
      `,
      { period: year2023 },
    );
  });

  it("count what was moved to a separate book outside of the whole", () => {
    expectVerdicts(
      "CB-10",
      `
      cases.toEnforce | cases.eligible | cases.notEligible | cases.otherNotEligible | cases.trackedSeparately | verdict
                53266 |          34110 |             17034 |                   2122 |                   12458 | pass
      `,
      { period: year2023 },
    );
  });

  it("with hoãn alone may lack tạm đình chỉ", () => {
    expectVerdicts(
      "CB-10",
      `
      cases.toEnforce | cases.eligible | cases.notEligible | cases.postponed | verdict
                  100 |             70 |                25 |               5 | pass
                  100 |             70 |                25 |               4 | confirm
                  100 |             70 |                25 |               6 | error
      `,
      { period: year2023 },
    );
  });

  it("that leave more than 5 % are remarked", () => {
    expectVerdicts(
      "CB-12",
      `
      cases.toEnforce | cases.eligible | cases.notEligible | verdict
                53266 |          34110 |             17034 | pass
                  100 |             70 |                25 | pass
                  100 |             70 |                24 | info
                  100 |             70 |                 - | undecided
                    0 |              0 |                 0 | pass
      `,
      { period: year2023 },
    );
  });
});
