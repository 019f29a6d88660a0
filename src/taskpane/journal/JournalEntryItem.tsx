import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JournalCell, JournalLine } from "../../app";
import { cellName, type DecisionWords, type VerdictWords } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { useDecisions } from "../results/DecisionsContext";
import { useVerdictWords } from "./useVerdictWords";

const useStyles = makeStyles({
  entry: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  text: { overflowWrap: "anywhere" },
  meta: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** One correction: which cells, from what to what, why, when, and the button that takes it back. */
export function JournalEntryItem({ line }: { readonly line: JournalLine }) {
  const styles = useStyles();
  const words = useWords();
  const { isBusy, onDecide } = useDecisions();
  const { causeName, moment, undo } = words.decisions;
  const { journal } = useVerdictWords();
  const changes = line.cells.map((cell) => cellChange(cell, words.decisions, journal)).join("; ");
  return (
    <li className={styles.entry}>
      <span className={styles.text}>
        {changes} ({causeName(line.cause)})
        <span className={styles.meta}>{[moment(line.time), line.recordLabel, words.ruleName(line.ruleId)].filter(Boolean).join(" · ")}</span>
      </span>
      <Button size="small" disabledFocusable={isBusy} aria-label={`${undo}: ${changes}`} onClick={() => onDecide({ kind: "undo", ids: [line.id] })}>
        {undo}
      </Button>
    </li>
  );
}

function cellChange({ at, before, after, state }: JournalCell, { change }: DecisionWords, { cellGone, changedSince }: VerdictWords["journal"]): string {
  const text = change({ cell: at ? cellName(at) : cellGone, from: before.content, to: after.value });
  return state === "changed" ? `${text}, ${changedSince}` : text;
}
