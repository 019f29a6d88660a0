import { gravestFirst } from "./gravestFirst";
import type { Submission } from "./submission";

/** More findings of one file than these are sent back before anybody reads them all. */
const heldFindingMax = 1_000;

/** A submission with its gravest findings only, so that a file with everything wrong does not fill the memory of a reviewer of many. What it counts stays true. */
export function briefSubmission(submission: Submission): Submission {
  const { outcome, findingUnits } = submission;
  const { findings } = outcome.report;
  if (findings.length <= heldFindingMax) return submission;
  const held = new Set(gravestFirst(findings).slice(0, heldFindingMax).map(({ id }) => id));
  return {
    ...submission,
    outcome: {
      ...outcome,
      report: { ...outcome.report, findings: findings.filter(({ id }) => held.has(id)) },
      offers: new Map([...outcome.offers].filter(([id]) => held.has(id))),
    },
    findingUnits: new Map([...findingUnits].filter(([id]) => held.has(id))),
  };
}
