import { withInterimGoals } from "../../core";
import type { Verdict } from "../review/verdict";
import { isOfLaterVersion, ledgerOf, textOfLedger, type Ledger } from "./ledger";

/**
 * The one record out of several, which two panes leave that wrote their first one at the same moment. What was written is remembered
 * from all of them; of what there is one only (a sign-off, answers, choices), the last one counts.
 */
export function joinedLedgerTexts(texts: readonly string[]): string | undefined {
  if (texts.length < 2) return texts[0];
  const ledgers = texts.map(ledgerOf);
  const later = ledgers.findIndex(isOfLaterVersion);
  return later < 0 ? textOfLedger(ledgers.reduce(joined)) : texts[later];
}

function joined(one: Ledger, other: Ledger): Ledger {
  return {
    ...one,
    ...other,
    filledAreas: withoutRepeats(one.filledAreas, other.filledAreas),
    journal: withoutRepeats(one.journal, other.journal),
    actions: withoutRepeats(one.actions, other.actions),
    verdicts: latestVerdicts([...(one.verdicts ?? []), ...(other.verdicts ?? [])]),
    interimGoals: (other.interimGoals ?? []).reduce(withInterimGoals, one.interimGoals ?? []),
  };
}

function withoutRepeats<Item>(ones: readonly Item[] = [], others: readonly Item[] = []): readonly Item[] {
  return [...new Map([...ones, ...others].map((item) => [JSON.stringify(item), item])).values()];
}

function latestVerdicts(verdicts: readonly Verdict[]): readonly Verdict[] {
  const byFinding = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const known = byFinding.get(verdict.findingId);
    if (!known || known.time <= verdict.time) byFinding.set(verdict.findingId, verdict);
  }
  return [...byFinding.values()];
}
