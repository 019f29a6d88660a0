import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core";
import { useWords } from "../frame/WordsContext";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "24px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

interface ListPositionProps {
  readonly listed: readonly Finding[];
  /** How many findings there are with those that the filter hides. */
  readonly count: number;
  readonly currentId: string | undefined;
  readonly onClear: () => void;
}

/** Which finding of how many is looked at, how many are hidden, and the way to see all. */
export function ListPosition({ listed, count, currentId, onClear }: ListPositionProps) {
  const styles = useStyles();
  const { pane } = useWords();
  const number = listed.findIndex(({ id }) => id === currentId) + 1;
  const isFiltered = listed.length < count;
  return (
    <div className={styles.line}>
      <span>{pane.shown({ shown: listed.length, count })}</span>
      {number > 0 && <span>{pane.position({ number, count: listed.length })}</span>}
      {isFiltered && listed.length > 0 && (
        <Button size="small" appearance="transparent" onClick={onClear}>
          {pane.filter.clear}
        </Button>
      )}
    </div>
  );
}
