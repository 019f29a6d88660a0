import type { CheckReport, RecordSet } from "../../core";
import type { Verdict } from "./verdict";

/** A check, as far as it tells what became of a finding. */
interface CheckNow extends CheckReport {
  readonly tables: readonly RecordSet[];
}

/**
 * What became of findings that are found no more. A finding counts as fixed only where its rule ran over the same sheet and left nothing
 * undecided, and where it does not stand behind another finding of the same cause. One that was confirmed right leaves no trace.
 */
export function goneVerdicts(gone: readonly Verdict[], now: CheckNow): { readonly fixed: readonly Verdict[]; readonly unclear: readonly Verdict[] } {
  const ofErrors = gone.filter(({ opinion }) => opinion !== "right");
  const isFixed = isFixedIn(now);
  return { fixed: ofErrors.filter(isFixed), unclear: ofErrors.filter((verdict) => !isFixed(verdict)) };
}

function isFixedIn({ findings, results, tables }: CheckNow): (verdict: Verdict) => boolean {
  const sheetOf = new Map(tables.map(({ id, sheet }) => [id, sheet]));
  return ({ about: { ruleId, sheet, code } }) => {
    const fared = results.filter((result) => result.ruleId === ruleId && sheetOf.get(result.tableId) === sheet);
    const isDecided = fared.every(({ undecided, switchedOff }) => undecided === 0 && switchedOff !== true) && fared.some(({ notRunFor }) => notRunFor === undefined);
    const isBehindAnother = findings.some(({ cells, alsoBroken = [] }) => cells[0].sheet === sheet && alsoBroken.some((report) => report.code === code));
    return isDecided && !isBehindAnother;
  };
}
