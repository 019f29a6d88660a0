import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../frame/WordsContext";

const useStyles = makeStyles({
  ask: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface AskForHelpProps {
  readonly doubtCount: number;
  readonly onOpen: () => void;
}

/** Where the recognition is unsure, it asks. */
export function AskForHelp({ doubtCount, onOpen }: AskForHelpProps) {
  const styles = useStyles();
  const { mapping } = useWords().pane;
  return (
    <p className={styles.ask}>
      {mapping.askForHelp(doubtCount)}
      <Button size="small" onClick={onOpen}>
        {mapping.open}
      </Button>
    </p>
  );
}
