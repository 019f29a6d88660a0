import type { Finding } from "../../model/finding";
import type { Recognition } from "../../model/recognition";
import type { CheckReport } from "../../model/report";
import { check, type CheckOptions } from "../../rules/check";

/**
 * Checks the figures as they were meant, and how they are stored as they stand. A total that leaves out a number stored as text, as
 * the sheet itself does, is right once that number is one: it is no finding of its own.
 */
export function checkAsMeant(recognition: Recognition, meant: Recognition, options: CheckOptions): CheckReport {
  const plain = check(recognition, options);
  if (meant === recognition) return plain;
  const { findings, results } = check(meant, options);
  const isStored = ({ code }: Finding) => code === "numberAsText";
  const storedRules = new Set(plain.findings.filter(isStored).map(({ ruleId }) => ruleId));
  const plainIds = new Set(plain.findings.map(({ id }) => id));
  return {
    findings: [...plain.findings.filter(isStored), ...findings.filter(({ code, id }) => code !== "totalRowDiffers" || plainIds.has(id))],
    results: results.map((result) => (storedRules.has(result.ruleId) ? (plain.results.find((one) => one.ruleId === result.ruleId && one.tableId === result.tableId) ?? result) : result)),
  };
}
