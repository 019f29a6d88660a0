import { makeStyles, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../app";
import { useWords } from "../frame/WordsContext";
import { Fold } from "../results/Fold";
import { useVerdictWords } from "./useVerdictWords";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalS },
  item: { overflowWrap: "anywhere" },
  who: { fontWeight: tokens.fontWeightSemibold },
  meta: { display: "block", color: tokens.colorNeutralForeground3 },
  hint: { margin: `0 0 ${tokens.spacingVerticalS}` },
});

interface GoneFindingsProps {
  readonly title: string;
  readonly hint?: string;
  readonly gone: readonly Verdict[];
}

/** Findings that are found no more: what they were about, what was said of them, and since when they are gone. */
export function GoneFindings({ title, hint, gone }: GoneFindingsProps) {
  const styles = useStyles();
  const { pane, ruleName } = useWords();
  const { since, who } = useVerdictWords();
  return (
    <Fold summary={title} isOpenAtFirst={false}>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      <ul className={styles.list}>
        {gone.map(({ findingId, about, opinion, reason, reviewer, time, fixedTime }) => (
          <li key={findingId} className={styles.item}>
            <span className={styles.who}>
              {about.recordLabel || pane.wholeTable} · {about.sheet}
            </span>{" "}
            {ruleName(about.ruleId)}
            <span className={styles.meta}>
              {[opinion !== "listed" && who({ reviewer, time }), reason, fixedTime !== undefined && since(fixedTime)].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
