import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckOutcome } from "../../app";
import { useWords } from "../frame/WordsContext";
import { ButtonRows } from "../lists/ButtonRows";
import { useDecisions } from "../results/DecisionsContext";
import { Fold } from "../results/Fold";
import { JournalEntryItem } from "./JournalEntryItem";
import { JournalExport } from "./JournalExport";
import { useVerdictWords } from "./useVerdictWords";

const useStyles = makeStyles({
  others: { color: tokens.colorNeutralForeground3 },
  all: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});

/** The corrections that were clicked for, the latest first, with the ways to take them back; and what else was written. */
export function Journal({ journal, actions }: Pick<CheckOutcome, "journal" | "actions">) {
  const styles = useStyles();
  const { journal: words } = useVerdictWords();
  const { isBusy, onDecide } = useDecisions();
  return (
    <Fold summary={words.title({ corrections: journal.length, others: actions.length })} isOpenAtFirst={false}>
      <Corrections journal={journal} label={words.title({ corrections: journal.length, others: 0 })} />
      <OtherActions actions={actions} label={words.others(actions.length)} />
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

function Corrections({ journal, label }: Pick<CheckOutcome, "journal"> & { readonly label: string }) {
  const lines = useMemo(() => journal.toReversed(), [journal]);
  if (lines.length === 0) return null;
  const row = (index: number) => {
    const line = lines[index];
    return line && <JournalEntryItem line={line} />;
  };
  return <ButtonRows count={lines.length} keyOf={(index) => lines[index]?.id ?? String(index)} estimatedRowHeight={64} {...{ label, row }} />;
}

function OtherActions({ actions, label }: Pick<CheckOutcome, "actions"> & { readonly label: string }) {
  const styles = useStyles();
  const { decisions } = useWords();
  const { journal: words } = useVerdictWords();
  const latest = useMemo(() => actions.toReversed(), [actions]);
  if (latest.length === 0) return null;
  const row = (index: number) => {
    const action = latest[index];
    return action && `${decisions.moment(action.time)} · ${words.action(action)} (${words.wayBack(action)})`;
  };
  return (
    <div className={styles.others}>
      <ButtonRows count={latest.length} keyOf={String} estimatedRowHeight={40} {...{ label, row }} />
    </div>
  );
}
