import { resultsByRule, ruleTotals } from "../../../src/taskpane/state/ruleSummary";
import { sampleResult } from "../support/sampleOutcome";

const results = [
  sampleResult({ ruleId: "CB-01", passed: 10, failed: 1 }),
  sampleResult({ ruleId: "CB-01", tableId: "Biểu 05!A5", passed: 4, undecided: 2 }),
  sampleResult({ ruleId: "CB-03", notRunFor: ["cases.exOfficio"] }),
  sampleResult({ ruleId: "CB-03", tableId: "Biểu 05!A5", passed: 7 }),
  sampleResult({ ruleId: "CB-08", notRunFor: ["cases.carriedOut"] }),
  sampleResult({ ruleId: "TB-04", notRunFor: [] }),
  sampleResult({ ruleId: "BT-01", notRunFor: [], unitCountNeeded: 8 }),
  sampleResult({ ruleId: "TL-01", notRunFor: [], switchedOff: true }),
];

describe("how the rules fared", () => {
  it("in all counts verdicts, and the rules that were missed but not those that were needless or switched off", () => {
    expect(ruleTotals(results)).toEqual({ passed: 21, failed: 1, undecided: 2, notRun: 3 });
  });

  it("by rule adds up the tables, and leaves out what is needless", () => {
    const byRule = resultsByRule(results).map(({ ruleId, passed, failed, undecided, notRunFor }) => [ruleId, passed, failed, undecided, notRunFor]);
    expect(byRule).toEqual([
      ["CB-01", 14, 1, 2, undefined],
      ["CB-03", 7, 0, 0, undefined],
      ["CB-08", 0, 0, 0, ["cases.carriedOut"]],
      ["BT-01", 0, 0, 0, []],
      ["TL-01", 0, 0, 0, []],
    ]);
  });
});
