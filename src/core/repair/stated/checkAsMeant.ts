import { figureAt } from "../../model/figureAt";
import type { Finding, RuleResult } from "../../model/finding";
import type { Recognition } from "../../model/recognition";
import type { CheckReport } from "../../model/report";
import { check } from "../../rules/check";
import type { CheckOptions } from "../../rules/checkOptions";

/**
 * Checks the figures as they were meant, and how they are stored as they stand. A total that leaves out a number stored as text, as
 * the sheet itself does, is right once that number is one, and so is what a formula makes of it: neither is a finding of its own.
 */
export function checkAsMeant(recognition: Recognition, meant: Recognition, options: CheckOptions): CheckReport {
  const plain = check(recognition, options);
  if (meant === recognition) return plain;
  const { findings, results } = check(meant, options);
  const isStored = ({ code }: Finding) => code === "numberAsText";
  const storedRules = new Set(plain.findings.filter(isStored).map(({ ruleId }) => ruleId));
  const placeOf = ({ ruleId, tableId }: RuleResult) => `${ruleId} ${tableId}`;
  const plainResults = new Map(plain.results.filter(({ ruleId }) => storedRules.has(ruleId)).toReversed().map((result) => [placeOf(result), result]));
  const plainIds = new Set(plain.findings.map(({ id }) => id));
  return {
    findings: [...plain.findings.filter(isStored), ...findings.filter((finding) => plainIds.has(finding.id) || !isFollowing(recognition, finding))],
    results: results.map((result) => (storedRules.has(result.ruleId) ? (plainResults.get(placeOf(result)) ?? result) : result)),
  };
}

/** Whether the cell of a finding comes right by itself when a text becomes a number. */
function isFollowing({ tables }: Recognition, { code, cells: [at] }: Finding): boolean {
  if (code === "totalRowDiffers") return true;
  const figure = figureAt(tables, at);
  return figure?.column.formulas?.has(figure.record) === true;
}
