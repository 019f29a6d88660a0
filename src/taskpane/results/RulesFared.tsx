import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RuleResult } from "../../core";
import { useWords } from "../frame/WordsContext";
import { resultsByRule, ruleTotals } from "../state/ruleSummary";
import { Fold } from "./Fold";

const useStyles = makeStyles({
  list: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
  add: { marginTop: tokens.spacingVerticalS },
  outcome: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** How every rule fared: what was not checked stands beside what was. */
export function RulesFared({ results, onAddRules }: { readonly results: readonly RuleResult[]; readonly onAddRules: () => void }) {
  const styles = useStyles();
  const { pane, ruleName, ruleOutcome } = useWords();
  if (results.length === 0) return null;
  return (
    <Fold summary={`${pane.rulesTitle}: ${pane.rulesFared(ruleTotals(results))}`} isOpenAtFirst={false}>
      <dl className={styles.list}>
        {resultsByRule(results).map((result) => (
          <div key={result.ruleId}>
            <dt>{ruleName(result.ruleId)}</dt>
            <dd className={styles.outcome}>{ruleOutcome(result)}</dd>
          </div>
        ))}
      </dl>
      <Button className={styles.add} size="small" title={pane.addRules.hint} onClick={onAddRules}>
        {pane.addRules.name}
      </Button>
    </Fold>
  );
}
