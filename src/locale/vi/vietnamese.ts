import type { FigureReading } from "../language";
import { reportSentence } from "../reportSentence";
import type { Words } from "../words";
import { againstTarget, distance, signedDistance } from "./againstTarget";
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

/** All words in Vietnamese. */
export function vietnamese({ wording, rateDecimals }: FigureReading): Words {
  const numbers = numbersWith(rateDecimals);
  const sentences = findingSentences(wording);
  return {
    language: "vi",
    numbers,
    sideNames,
    severityCounted,
    severityOfOne,
    indicatorNames,
    moneyUnitNames,
    periodName,
    figureName,
    earlierNames,
    againstTarget: (points) => againstTarget(points, wording, numbers),
    distance: (points) => distance(points, wording, numbers),
    signedDistance: (points) => signedDistance(points, wording, numbers),
    findingSentence: (report) => reportSentence(sentences, report),
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
