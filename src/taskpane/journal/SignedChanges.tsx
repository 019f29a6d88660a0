import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import type { SignedChange } from "../../app";
import { isFigureKey } from "../../core";
import { cellName, cellText, type VerdictWords, type Words } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { LinkButton } from "../look/LinkButton";
import { useDecisions } from "../results/DecisionsContext";
import { useVerdictWords } from "./useVerdictWords";

const useStyles = makeStyles({
  box: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: 0, display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL, maxHeight: "240px", overflowY: "auto", overflowWrap: "anywhere" },
});

/** More lines than these help nobody. */
const shownMax = 100;

/** What is not as it was signed: which cell, whose figure, from what to what. */
export function SignedChanges({ changes }: { readonly changes: readonly SignedChange[] }) {
  const styles = useStyles();
  const { signOff: words } = useVerdictWords();
  const rest = changes.length - shownMax;
  return (
    <section className={styles.box} aria-label={words.changed(changes.length)}>
      <p className={styles.title}>
        <Warning16Regular aria-hidden />
        {words.changed(changes.length)}
      </p>
      {/* A list that scrolls can be reached by the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={styles.list} tabIndex={0} aria-label={words.changed(changes.length)}>
        {changes.slice(0, shownMax).map((change, index) => (
          <li key={index}>
            <ChangeLine change={change} />
          </li>
        ))}
        {rest > 0 && <li>{words.more(rest)}</li>}
      </ul>
    </section>
  );
}

function ChangeLine({ change }: { readonly change: SignedChange }) {
  const words = useWords();
  const { signOff } = useVerdictWords();
  const { onShowCell } = useDecisions();
  const text = changeText(change, words, signOff);
  if (!("at" in change)) return text;
  const name = cellName(change.at);
  return (
    <>
      {onShowCell ? <LinkButton onClick={() => onShowCell(change.at)}>{name}</LinkButton> : name} · {text}
    </>
  );
}

function changeText(change: SignedChange, { numbers, figureName }: Words, { blank, recordAdded, sheetAdded, recordGone, columnGone }: VerdictWords["signOff"]): string {
  const nameOf = (figure: string) => (isFigureKey(figure) ? figureName(figure) : figure);
  switch (change.kind) {
    case "figure":
      return `${change.recordLabel}, ${nameOf(change.figure)}: ${cellText(numbers, change.before, blank)} → ${cellText(numbers, change.after, blank)}`;
    case "recordAdded":
      return `${change.recordLabel}: ${recordAdded}`;
    case "sheetAdded":
      return `${change.sheet}: ${sheetAdded}`;
    case "recordGone":
      return `${change.sheet}, ${change.recordLabel}: ${recordGone}`;
    case "columnGone":
      return `${change.sheet}, ${nameOf(change.figure)}: ${columnGone}`;
  }
}
