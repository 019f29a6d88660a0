import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellDifference, CellDifferenceKind } from "../../app";
import type { CellRef } from "../../core";
import { cellName, cellText } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { RowList } from "../lists/RowList";
import { CellLink } from "./CellLink";
import { ChoiceField } from "./ChoiceField";
import { useComparisonWords } from "./useComparisonWords";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  row: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  kind: { flexShrink: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  change: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

const kinds: readonly CellDifferenceKind[] = ["changed", "filled", "removed", "formulaChanged"];
const estimatedRowHeight = 56;

interface CellDifferencesProps {
  readonly cells: readonly CellDifference[];
  readonly onShowCell: (at: CellRef) => void;
}

/** The cells that are not as they were: where, what happened, and from what to what. */
export function CellDifferences({ cells, onShowCell }: CellDifferencesProps) {
  const styles = useStyles();
  const { numbers } = useWords();
  const { version } = useComparisonWords();
  const [kind, chooseKind] = useState<CellDifferenceKind | "all">("all");
  const present = kinds.filter((each) => cells.some((cell) => cell.kind === each));
  const shown = kind === "all" || !present.includes(kind) ? cells : cells.filter((cell) => cell.kind === kind);
  const row = (index: number) => shown[index] && <DifferenceRow difference={shown[index]} onShowCell={onShowCell} />;
  const nameOf = (each: CellDifferenceKind | "all") =>
    each === "all" ? version.allKinds : `${version.kinds[each]} (${numbers.count(cells.filter((cell) => cell.kind === each).length)})`;
  return (
    <section aria-labelledby="changed-cells">
      <h3 id="changed-cells" className={styles.title}>
        {version.cellsTitle(cells.length)}
      </h3>
      {present.length > 1 && <ChoiceField label={version.kindLabel} values={["all", ...present]} nameOf={nameOf} chosen={kind} onChoose={chooseKind} />}
      <RowList count={shown.length} label={version.cellsTitle(shown.length)} keyOf={(index) => keyOf(shown[index])} stopIndex={0} {...{ row, estimatedRowHeight }} />
    </section>
  );
}

interface DifferenceRowProps {
  readonly difference: CellDifference;
  readonly onShowCell: (at: CellRef) => void;
}

function DifferenceRow({ difference: { kind, at, isGone, before, after }, onShowCell }: DifferenceRowProps) {
  const styles = useStyles();
  const { numbers } = useWords();
  const { version } = useComparisonWords();
  return (
    <div className={styles.row}>
      <div className={styles.head}>
        {isGone ? <span>{cellName(at)}</span> : <CellLink at={at} onShowCell={onShowCell} />}
        <span className={styles.kind}>{version.kinds[kind]}</span>
      </div>
      <div className={styles.change}>{version.change({ before: cellText(numbers, before, version.empty), after: cellText(numbers, after, version.empty) })}</div>
    </div>
  );
}

/** A cell that is gone has its address in the earlier version, where another one may stand now. */
function keyOf(difference: CellDifference | undefined): string {
  return difference ? `${difference.isGone === true} ${cellName(difference.at)}` : "";
}
