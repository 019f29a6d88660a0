import { makeStyles, tokens } from "@fluentui/react-components";
import type { Ranking, Side, SummaryUnit } from "../../core";
import { noNumber } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { visuallyHidden } from "../look/visuallyHidden";
import { DifferenceBar } from "./DifferenceBar";
import { useSummaryWords } from "./useSummaryWords";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "2em minmax(0, 1fr) 26% auto", columnGap: tokens.spacingHorizontalXS, alignItems: "center", minHeight: "24px", fontSize: tokens.fontSizeBase200 },
  name: { overflowWrap: "break-word" },
  chosen: { overflowWrap: "break-word", fontWeight: tokens.fontWeightBold, textDecorationLine: "underline" },
  figure: { minWidth: "4.5em", textAlign: "right" },
  hidden: visuallyHidden,
});

interface RankingRowProps {
  readonly unit: SummaryUnit;
  readonly side: Side;
  readonly ranking: Ranking;
  readonly isChosen: boolean;
  /** The longest bar of the list. */
  readonly greatest: number;
}

/** One unit with its rank, its bar and its figure. */
export function RankingRow({ unit, side, ranking, isChosen, greatest }: RankingRowProps) {
  const styles = useStyles();
  return (
    <span className={styles.row}>
      <span>{unit.ranks[side]?.number ?? noNumber}</span>
      <span className={isChosen ? styles.chosen : styles.name}>{unit.label}</span>
      <DifferenceBar value={unit.bySide[side]?.[ranking] ?? 0} greatest={greatest} />
      <span className={styles.figure}>
        <FigureText {...{ unit, side, ranking }} />
      </span>
    </span>
  );
}

function FigureText({ unit: { bySide }, side, ranking }: Pick<RankingRowProps, "unit" | "side" | "ranking">) {
  const styles = useStyles();
  const told = useSummaryWords();
  const { numbers } = useWords();
  const summary = bySide[side];
  const figure = summary?.[ranking];
  if (summary === undefined || figure === undefined) return told.notRanked;
  const text = ranking === "difference" ? numbers.signed(figure) : numbers.percent(figure);
  if (!summary.unverified.has(ranking)) return text;
  return (
    <>
      {text}
      <span aria-hidden>*</span>
      <span className={styles.hidden}> ({told.unverified})</span>
    </>
  );
}
