import { expectVerdicts } from "../../support/verdicts";

/**
 * Missing operands, after the rules "xong <= codk" and "xong + dangtien == codk" as data-cleaning/validate 1.1.6 decides them (R 4.2.2):
 * its results for six records are NA, NA, TRUE, TRUE, TRUE, NA for both rules.
 */
describe("a comparison with a figure missing", () => {
  it("is undecided for an inequality", () => {
    expectVerdicts(
      "TB-01",
      `
      cases.finished | cases.eligible | verdict
                   - |              3 | undecided
                   - |              - | undecided
                   0 |              1 | pass
                   5 |              5 | pass
                   5 |              5 | pass
                   - |              1 | undecided
      `,
    );
  });

  it("is undecided for a sum", () => {
    expectVerdicts(
      "CB-05",
      `
      cases.finished | cases.inProgress | cases.deferredArticle48 | cases.otherEligible | cases.eligible | verdict
                   - |                1 |                       0 |                   0 |              3 | undecided
                   - |                1 |                       0 |                   0 |              - | undecided
                   0 |                1 |                       0 |                   0 |              1 | pass
                   5 |                0 |                       0 |                   0 |              5 | pass
                   5 |                0 |                       0 |                   0 |              5 | pass
                   - |                1 |                       0 |                   0 |              1 | undecided
      `,
    );
  });

  // 2.628 việc at 79,32 % pin 3.313 (between 3312,953 and 3313,371), and 4.963 việc at 85,42 % pin 5.810 (5809,775 to 5810,455): reports of 2019 and 2021.
  it("decides a rate by every digit that is printed", () => {
    expectVerdicts(
      "TL-01",
      `
      cases.finished | cases.eligible | cases.rate | verdict
                2628 |           3312 |      79.32 | error unknown
                2628 |           3313 |      79.32 | pass
                2628 |           3314 |      79.32 | error unknown
                4963 |           5809 |      85.42 | error unknown
                4963 |           5810 |      85.42 | pass
                4963 |           5811 |      85.42 | error unknown
      `,
    );
  });
});
