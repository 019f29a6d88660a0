import { expectVerdicts, findingsIn } from "../../support/verdicts";

describe("one figure is no larger than another", () => {
  it("is decided for each record; equal is in order", () => {
    expectVerdicts(
      "TB-01",
      `
      cases.finished | cases.eligible | verdict
                2628 |           3313 | pass
                3313 |           3313 | pass
                3314 |           3313 | error
                   0 |              0 | pass
                   - |           3313 | undecided
                2628 |              - | undecided
                2628 |            'x  | undecided
      `,
    );
    expectVerdicts("TB-02", "money.eligible | money.toEnforce | verdict\n 1431146957 | 3404261977 | pass\n 3404261978 | 3404261977 | error", { moneyUnit: 1000 });
  });

  it("is tested against the nearest figure that contains it", () => {
    expectVerdicts("TB-06", "cases.finished | cases.accepted | verdict\n 5024 | 8169 | pass\n 8170 | 8169 | error");
    expectVerdicts("TB-06", "cases.finished | cases.eligible | cases.accepted | verdict\n 5024 | 6000 | 8169 | notRun");
  });

  it("is told with the balance that both figures break", () => {
    const findings = findingsIn("cases.finished | cases.enforced | cases.terminated\n 50 | 60 | 10");
    expect(findings.map(({ ruleId, alsoBroken }) => [ruleId, alsoBroken?.map(({ code }) => code)])).toEqual([["CB-04", ["orderBroken"]], ["BB-03", undefined], ["BB-08", undefined]]);
  });
});
