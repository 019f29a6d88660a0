import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { CheckOutcome } from "../../app";
import { useWords } from "../frame/WordsContext";
import { useDecisions } from "../results/DecisionsContext";
import { Fold } from "../results/Fold";
import { JournalEntryItem } from "./JournalEntryItem";
import { JournalExport } from "./JournalExport";
import { useVerdictWords } from "./useVerdictWords";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalS },
  others: { margin: `${tokens.spacingVerticalS} 0 0`, padding: 0, listStyleType: "none", color: tokens.colorNeutralForeground3 },
  all: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});

/** The corrections that were clicked for, the latest first, with the ways to take them back; and what else was written. */
export function Journal({ journal, actions }: Pick<CheckOutcome, "journal" | "actions">) {
  const styles = useStyles();
  const { decisions } = useWords();
  const { journal: words } = useVerdictWords();
  const { isBusy, onDecide } = useDecisions();
  return (
    <Fold summary={words.title({ corrections: journal.length, others: actions.length })} isOpenAtFirst={false}>
      {journal.length > 0 && (
        <ol className={styles.list}>
          {journal.toReversed().map((line) => (
            <JournalEntryItem key={line.id} line={line} />
          ))}
        </ol>
      )}
      {actions.length > 0 && (
        <ul className={styles.others}>
          {actions.toReversed().map((action, index) => (
            <li key={index}>
              {decisions.moment(action.time)} · {words.action(action)}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.all}>
        {journal.length > 0 && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => onDecide({ kind: "undo", ids: journal.map(({ id }) => id) })}>
            {words.undoAll}
          </Button>
        )}
        <Button size="small" appearance="subtle" title={words.removeHint} disabledFocusable={isBusy} onClick={() => onDecide({ kind: "deleteJournal" })}>
          {words.remove}
        </Button>
      </div>
      <JournalExport {...{ journal, actions }} />
    </Fold>
  );
}
