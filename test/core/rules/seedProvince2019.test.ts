import { check } from "../../../src/core";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";

/** The province of 2019: 4.555 việc thụ lý, 2.628 xong, "đạt tỷ lệ 79,32% số việc đủ điều kiện" (report of 23/5/2019). */
describe("the province of 2019", () => {
  it.each([
    ["57.69", "overAccepted"],
    ["57.70", "overAccepted"],
    ["57.695", "overAccepted"],
    ["57.7", "overAccepted"],
    ["58", "overAccepted"],
    ["61.2", "unknown"],
  ])("that states %s is told what it divided by", (stated, explanation) => {
    const { set } = drawnRecords(`
      label     | cases.accepted | cases.eligible | cases.finished | cases.rate
      Tỉnh X    |           4555 |           3313 |           2628 | ${stated}
    `);
    const rateFindings = check(drawnRecognition(set)).findings.filter(({ ruleId }) => ruleId === "TL-01");
    expect(rateFindings).toMatchObject([
      { code: "rateDiffers", severity: "error", facts: { computedPercent: 79.32, numerator: 2628, denominator: 3313, explanation } },
    ]);
  });

  it("that states 79,32 is right", () => {
    const { set } = drawnRecords(`
      label     | cases.accepted | cases.eligible | cases.finished | cases.rate
      Tỉnh X    |           4555 |           3313 |           2628 |      79.32
    `);
    expect(check(drawnRecognition(set)).findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});
