import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice } from "../state/state";
import { leftAloneOf, noticeIntent, noticeSentence } from "./noticeText";
import { useWords } from "./WordsContext";

const useStyles = makeStyles({
  body: { paddingTop: tokens.spacingVerticalSNudge, paddingBottom: tokens.spacingVerticalSNudge, whiteSpace: "normal" },
  /** A correction far down the list is undone without going back to the top. */
  kept: { position: "sticky", top: 0, zIndex: 2, flexShrink: 0 },
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
  readonly onUndo: (entryId: string) => void;
}

/** What the last action did, and what it left alone and why. */
export function NoticeBar({ notice, onDismiss, onUndo }: NoticeBarProps) {
  const styles = useStyles();
  const words = useWords();
  const leftAlone = leftAloneOf(notice);
  const entryId = notice.kind === "decided" && notice.decided.kind === "repaired" ? notice.decided.entryId : undefined;
  return (
    <MessageBar className={entryId === undefined ? undefined : styles.kept} intent={noticeIntent(notice)} layout="multiline" politeness="polite">
      <MessageBarBody className={styles.body}>
        {noticeSentence(words, notice)}
        {leftAlone.length > 0 && (
          <details>
            <summary>{words.pane.leftAlone(leftAlone.length)}</summary>
            <ul className={styles.list}>
              {leftAlone.map(({ sheet, reason }, index) => (
                <li key={index}>
                  {sheet}: {words.leftAlone[reason]}
                </li>
              ))}
            </ul>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={<Button appearance="transparent" icon={<Dismiss20Regular />} aria-label={words.pane.dismiss} onClick={onDismiss} />}
      >
        {entryId !== undefined && <Button onClick={() => onUndo(entryId)}>{words.decisions.undo}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
