import { distortions, type DistortionName } from "../../quality/reports/distortions";
import { madeReport } from "../../quality/reports/madeReports";
import { quotedReports } from "../../quality/reports/quotedReports";
import { resultOf, scoreOf } from "../../quality/reports/scoreReports";

describe("reports whose figures are known", () => {
  it.each(quotedReports().map((report) => [report.id, report] as const))("%s: every figure is read, and only what is wrong is called wrong", (_, report) => {
    const { missed, extra, isCaught, accused } = resultOf(report);
    expect({ missed, extra, accused, isCaught }).toEqual({ missed: [], extra: [], accused: [], isCaught: report.wrong.length > 0 });
  });

  it.each(Object.keys(distortions) as DistortionName[])("made texts, %s: 97 of 100 figures are read, every mistake is caught, no right text is accused", (name) => {
    const score = scoreOf(Array.from({ length: 16 }, (_, index) => resultOf(madeReport(7_000 + index, name, index % 2 === 1))));
    expect(score.rightCount / score.figureCount).toBeGreaterThanOrEqual(0.97);
    expect(score.rightCount / score.foundCount).toBeGreaterThanOrEqual(0.99);
    expect([score.caughtCount, score.accusedCount]).toEqual([8, 0]);
  });
});
