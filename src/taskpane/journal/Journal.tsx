import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JournalLine } from "../../app";
import { useWords } from "../frame/WordsContext";
import { useDecisions } from "../results/DecisionsContext";
import { Fold } from "../results/Fold";
import { JournalEntryItem } from "./JournalEntryItem";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalS },
  all: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});

/** The corrections that were clicked for, the latest first, and the ways to take them back. */
export function Journal({ lines }: { readonly lines: readonly JournalLine[] }) {
  const styles = useStyles();
  const { decisions } = useWords();
  const { isBusy, onDecide } = useDecisions();
  return (
    <Fold summary={decisions.journalTitle(lines.length)} isOpenAtFirst={false}>
      <ol className={styles.list}>
        {lines.toReversed().map((line) => (
          <JournalEntryItem key={line.id} line={line} />
        ))}
      </ol>
      <div className={styles.all}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => onDecide({ kind: "undo", ids: lines.map(({ id }) => id) })}>
          {decisions.undoAll}
        </Button>
        <Button size="small" appearance="subtle" title={decisions.deleteJournalHint} disabledFocusable={isBusy} onClick={() => onDecide({ kind: "deleteJournal" })}>
          {decisions.deleteJournal}
        </Button>
      </div>
    </Fold>
  );
}
