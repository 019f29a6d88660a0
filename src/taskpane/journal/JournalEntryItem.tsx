import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { JournalCell, JournalLine } from "../../app";
import type { CellRef } from "../../core";
import { areaNameIn, cellName, type DecisionWords, type VerdictWords, type Words } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { changeCountMax, noSheet } from "../results/changesText";
import { useDecisions } from "../results/DecisionsContext";
import { cellFate } from "./cellFate";
import { shownContent } from "./shownContent";
import { useVerdictWords } from "./useVerdictWords";

const useStyles = makeStyles({
  entry: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "center", columnGap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalS },
  text: { overflowWrap: "anywhere" },
  meta: { display: "block", color: tokens.colorNeutralForeground3 },
});

/** One correction: which cells, from what to what, why, when, and the button that takes it back. */
export const JournalEntryItem = memo(function JournalEntryItem({ line }: { readonly line: JournalLine }) {
  const styles = useStyles();
  const words = useWords();
  const { isBusy, onDecide } = useDecisions();
  const { moment, undo } = words.decisions;
  const { journal } = useVerdictWords();
  const changes = lineChanges(line, words.decisions, journal);
  return (
    <div className={styles.entry}>
      <span className={styles.text}>
        {changes} ({whyOf(line, words, journal)})
        <span className={styles.meta}>{[moment(line.time), line.recordLabel, line.kind === "correction" && words.ruleName(line.ruleId)].filter(Boolean).join(" · ")}</span>
      </span>
      <Button size="small" disabledFocusable={isBusy} aria-label={`${undo}: ${changes}`} onClick={() => onDecide({ kind: "undo", ids: [line.id] })}>
        {undo}
      </Button>
    </div>
  );
});

/** On what advice the cells were changed, or what else for. */
function whyOf(line: JournalLine, { decisions }: Words, { targetSaved, paragraphPut }: VerdictWords["journal"]): string {
  if (line.kind === "correction") return decisions.causeName(line.cause);
  return line.kind === "target" ? targetSaved : paragraphPut;
}

/** What a line changed: cell by cell, or of many cells the area. What became of a cell since is told of it alone. */
function lineChanges({ cells }: JournalLine, decisions: DecisionWords, journal: VerdictWords["journal"]): string {
  const standing = cells.flatMap(({ at, state }) => (at && state === "repaired" ? [at] : []));
  if (!hasMany(standing)) return cells.map((cell) => cellChange(cell, decisions, journal)).join("; ");
  const others = cells.filter(({ at, state }) => !at || state !== "repaired");
  const area = decisions.manyChanges(areaNameIn(noSheet, standing), standing.length);
  return [area, ...others.map((cell) => cellChange(cell, decisions, journal))].join("; ");
}

function hasMany(cells: readonly CellRef[]): cells is readonly [CellRef, ...CellRef[]] {
  return cells.length > changeCountMax;
}

function cellChange(cell: JournalCell, { change }: DecisionWords, journal: VerdictWords["journal"]): string {
  const { at, before, after } = cell;
  const fate = cellFate(cell, journal);
  const text = change({ cell: at ? cellName(at) : fate, from: shownContent(before.content, before.numberFormat), to: shownContent(after.value, after.numberFormat) });
  return at && fate !== "" ? `${text}, ${fate}` : text;
}
