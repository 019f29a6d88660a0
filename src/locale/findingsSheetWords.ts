import type { FindingsSheetWords } from "../app";
import type { Words } from "./words";

/** What the owned sheet of findings says in a language. */
export function findingsSheetWords({ findingsSheet, severityOfOne, findingSentence, ruleName, proposalSentence, decisions }: Words): FindingsSheetWords {
  return {
    ...findingsSheet,
    severity: (severity) => severityOfOne[severity],
    sentence: findingSentence,
    ruleName,
    proposal: proposalSentence,
    state: (state) => findingsSheet.states[state],
    note: ({ reason, reviewer, time, fixedTime }) => [reason, reviewer, decisions.moment(fixedTime ?? time)].filter(Boolean).join(" · "),
    standing: findingsSheet.standing,
  };
}
