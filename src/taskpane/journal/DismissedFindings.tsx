import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DismissedFinding } from "../../app";
import { cellName } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { useDecisions } from "../results/DecisionsContext";
import { Fold } from "../results/Fold";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalS },
  item: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  text: { overflowWrap: "anywhere" },
  who: { fontWeight: tokens.fontWeightSemibold },
  meta: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** The findings that were set aside, each with its reason, and a way back. */
export function DismissedFindings({ dismissed }: { readonly dismissed: readonly DismissedFinding[] }) {
  const styles = useStyles();
  const words = useWords();
  const { isBusy, onDecide } = useDecisions();
  const { dismissedTitle, moment, takeBack } = words.decisions;
  return (
    <Fold summary={dismissedTitle(dismissed.length)} isOpenAtFirst={false}>
      <ul className={styles.list}>
        {dismissed.map(({ finding, reason, time }) => (
          <li key={finding.id} className={styles.item}>
            <span className={styles.text}>
              <span className={styles.who}>
                {finding.recordLabel || words.pane.wholeTable} · {cellName(finding.cells[0])}
              </span>{" "}
              {words.findingSentence(finding)}
              <span className={styles.meta}>
                {moment(time)} · {reason}
              </span>
            </span>
            <Button
              size="small"
              disabledFocusable={isBusy}
              aria-label={`${takeBack}: ${cellName(finding.cells[0])}`}
              onClick={() => onDecide({ kind: "restore", id: finding.id })}
            >
              {takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
