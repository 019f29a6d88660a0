import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewedFinding } from "../../app";
import { cellName } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { useDecisions } from "../results/DecisionsContext";
import { Fold } from "../results/Fold";
import { useVerdictWords } from "./useVerdictWords";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalS },
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  text: { overflowWrap: "anywhere" },
  who: { fontWeight: tokens.fontWeightSemibold },
  meta: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** The findings whose figures were confirmed to be right, each with its reason, and a way back. */
export function RightFindings({ right }: { readonly right: readonly ReviewedFinding[] }) {
  const styles = useStyles();
  const words = useWords();
  const { right: title, takeBack, who } = useVerdictWords();
  const { isBusy, onDecide } = useDecisions();
  return (
    <Fold summary={title(right.length)} isOpenAtFirst={false}>
      <ul className={styles.list}>
        {right.map(({ finding, verdict }) => (
          <li key={finding.id} className={styles.item}>
            <span className={styles.text}>
              <span className={styles.who}>
                {finding.recordLabel || words.pane.wholeTable} · {cellName(finding.cells[0])}
              </span>{" "}
              {words.findingSentence(finding)}
              <span className={styles.meta}>
                {who(verdict)} · {verdict.reason}
              </span>
            </span>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={`${takeBack}: ${cellName(finding.cells[0])}`}
              onClick={() => onDecide({ kind: "restore", id: verdict.findingId })}
            >
              {takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
