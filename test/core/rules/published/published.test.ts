import { recognise, thoroughCheck, type Finding } from "../../../../src/core";
import { morePublishedCases } from "./morePublishedCases";
import { publishedCases } from "./publishedCases";
import { publishedSheet } from "./publishedSheet";

/** A finding in one line. A target that nobody entered is no fault of the figures. */
function shown(findings: readonly Finding[]): readonly string[] {
  const grave = findings.filter(({ severity, code }) => severity !== "info" && code !== "targetMissing");
  return grave.map(({ severity, ruleId, code, facts }) => [severity, ruleId, code, (facts as { explanation?: string }).explanation].filter(Boolean).join(" "));
}

describe("a published report as a sheet", () => {
  it.each([...publishedCases, ...morePublishedCases])("$name", (published) => {
    const recognition = recognise([publishedSheet(published)]);
    expect(recognition.doubts).toEqual([]);
    expect(recognition.tables).toHaveLength(1);
    expect(shown(thoroughCheck(recognition).findings)).toEqual(published.deserves);
  });
});
