import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { HostStanding, LiveResult } from "../../app";
import { liveWordsFor } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { visuallyHidden } from "../look/visuallyHidden";
import { countsBySeverity } from "../state/findings";

const useStyles = makeStyles({
  row: { margin: 0, overflowWrap: "anywhere" },
  off: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  balanced: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  unfinished: { color: tokens.colorNeutralForeground1 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  hidden: visuallyHidden,
});

interface LiveStandingProps {
  readonly standing: HostStanding;
  /** What the last burst led to. */
  readonly last: LiveResult | undefined;
}

/** How the row stands that is being typed, or why nothing can be said of it. */
export function LiveStanding({ standing, last }: LiveStandingProps) {
  const styles = useStyles();
  const told = liveWordsFor(useWords().language);
  const isBusy = standing === "busy";
  return (
    <>
      {!isBusy && !last?.row && <p className={styles.hint}>{told.hint}</p>}
      <div role="status">
        {isBusy && <p className={styles.row}>{told.busy}</p>}
        {!isBusy && last && <Told result={last} />}
      </div>
    </>
  );
}

/** What a burst led to: how the row stands and, for a screen reader, how much was found. */
function Told({ result: { row, outcome } }: { readonly result: LiveResult }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <>
      {row && <p className={mergeClasses(styles.row, styles[row.standing.kind])}>{liveWordsFor(words.language).row(row)}</p>}
      <p className={styles.hidden}>{words.outcomes.checked(countsBySeverity(outcome.report.findings))}</p>
    </>
  );
}
