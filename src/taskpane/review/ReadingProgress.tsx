import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { isPending, type DeskFile } from "./desk/deskState";
import { useReviewWords } from "./useReviewWords";

const useStyles = makeStyles({
  progress: { display: "grid", gridTemplateColumns: "1fr auto", alignItems: "center", gap: tokens.spacingHorizontalS },
  bar: { gridColumn: "1 / -1" },
});

interface ReadingProgressProps {
  readonly files: readonly DeskFile[];
  readonly onStop: () => void;
}

/** How many files have been read, and a way to stop. */
export function ReadingProgress({ files, onStop }: ReadingProgressProps) {
  const styles = useStyles();
  const { files: words } = useReviewWords();
  const done = files.filter((file) => !isPending(file)).length;
  const text = words.reading({ done, total: files.length });
  return (
    <div className={styles.progress}>
      <span>{text}</span>
      <Button size="small" onClick={onStop}>
        {words.stop}
      </Button>
      <ProgressBar className={styles.bar} aria-label={text} value={done / files.length} thickness="large" />
    </div>
  );
}
