import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useComparisonWords } from "./useComparisonWords";

const useStyles = makeStyles({
  working: { display: "grid", gridTemplateColumns: "1fr auto", alignItems: "center", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  bar: { gridColumn: "1 / -1" },
});

/** What is under way, and a way to stop it. */
export function Working({ doing, onStop }: { readonly doing: string; readonly onStop: () => void }) {
  const styles = useStyles();
  const { files } = useComparisonWords();
  return (
    <div className={styles.working}>
      <span>{doing}…</span>
      <Button size="small" onClick={onStop}>
        {files.stop}
      </Button>
      <ProgressBar className={styles.bar} aria-label={doing} thickness="large" />
    </div>
  );
}
