import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { emptyDraft, type TargetDraft } from "../../core";
import { useWords } from "../frame/WordsContext";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ListActionsProps {
  readonly isBusy: boolean;
  readonly isChanged: boolean;
  readonly year: string;
  /** Drafts of last year's targets for this year; none where there is nothing to copy. */
  readonly copied: readonly TargetDraft[];
  readonly wrongCount: number;
  readonly onAdd: (drafts: readonly TargetDraft[], isTold: boolean) => void;
  readonly onSave: () => void;
}

/** What can be done with the lines as a whole, and whether they are saved and sound. */
export function ListActions({ isBusy, isChanged, year, copied, wrongCount, onAdd, onSave }: ListActionsProps) {
  const styles = useStyles();
  const { targets: told } = useWords().pane;
  return (
    <>
      <div className={styles.actions}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => onAdd([{ ...emptyDraft, year }], false)}>
          {told.add}
        </Button>
        {copied.length > 0 && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => onAdd(copied, true)}>
            {told.copy(Number(year) - 1)}
          </Button>
        )}
        <Button size="small" appearance="primary" disabledFocusable={isBusy || !isChanged} onClick={onSave}>
          {told.save}
        </Button>
      </div>
      {isChanged && <p className={styles.text}>{told.unsaved}</p>}
      {wrongCount > 0 && <p className={styles.text}>{told.wrongLines(wrongCount)}</p>}
    </>
  );
}
