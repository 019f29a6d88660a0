import type { FigureReading } from "../language";
import { reportSentence } from "../reportSentence";
import type { Words } from "../words";
import { againstTarget, signedDistance } from "./againstTarget";
import { earlierNames } from "./earlierNames";
import { decisions } from "./decisions";
import { findingSentences } from "./findingSentences";
import { findingsSheet } from "./findingsSheet";
import { hostFailures, leftAlone } from "./hostFailures";
import { indicatorNames } from "./indicatorNames";
import { narrative } from "./narrative";
import { numbersWith } from "./numbers";
import { outcomes } from "./outcomes";
import { pane } from "./pane";
import { proposalSentence } from "./proposalSentence";
import { doubtSentence, figureName, moneyUnitNames, periodName, sheetWithoutTable } from "./recognitionSentences";
import { ruleName } from "./ruleNames";
import { ruleOutcome } from "./ruleWords";
import { severityCounted, severityOfOne } from "./severityNames";
import { sideNames } from "./sideNames";

/** All words in English. */
export function english({ rateDecimals }: FigureReading): Words {
  const numbers = numbersWith(rateDecimals);
  return {
    language: "en",
    numbers,
    sideNames,
    severityCounted,
    severityOfOne,
    indicatorNames,
    moneyUnitNames,
    periodName,
    figureName,
    earlierNames,
    againstTarget: (points) => againstTarget(points, numbers),
    distance: (points) => `${numbers.decimal(Math.abs(points))} points`,
    signedDistance: (points) => signedDistance(points, numbers),
    findingSentence: (report) => reportSentence(findingSentences, report),
    proposalSentence,
    doubtSentence,
    sheetWithoutTable,
    ruleName,
    ruleOutcome,
    hostFailures,
    leftAlone,
    outcomes,
    findingsSheet,
    decisions,
    narrative,
    pane,
  };
}
