import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Activity } from "../state/state";
import { runningText } from "./runningText";
import { useWords } from "./WordsContext";

const useStyles = makeStyles({
  /** It lies over the foot of the pane: whatever one is reading stays where it is. */
  busy: {
    position: "fixed",
    left: 0,
    right: 0,
    bottom: 0,
    zIndex: 3,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  bar: { gridColumn: "1 / -1" },
});

interface BusyProps {
  readonly activity: Extract<Activity, { kind: "working" }>;
  readonly onStop: () => void;
}

/** How far the work has come, and a way to stop it. */
export function Busy({ activity: { action, done, isStopping }, onStop }: BusyProps) {
  const styles = useStyles();
  const words = useWords();
  const { numbers, pane } = words;
  const doing = isStopping ? pane.stopping : runningText(words, action);
  return (
    <section className={styles.busy}>
      <span>{done === undefined ? `${doing}…` : `${doing}… ${numbers.percent(done * 100, 0)}`}</span>
      <Button size="small" disabledFocusable={isStopping} onClick={onStop}>
        {pane.stop}
      </Button>
      <ProgressBar className={styles.bar} aria-label={doing} value={done} thickness="large" />
    </section>
  );
}
