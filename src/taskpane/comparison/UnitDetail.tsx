import { makeStyles, tokens } from "@fluentui/react-components";
import { isNoValue, percentOf, type CellRef, type ComparedCount, type ComparedRate, type ComparedSide, type ComparedUnit } from "../../core";
import { useWords } from "../frame/WordsContext";
import { mainCounts } from "./comparedRows";
import { CountLine, type ComparedFigure } from "./CountLine";
import { StatedChanges } from "./StatedChanges";
import { statedChangesOf } from "./statedChangesOf";
import { useComparisonWords } from "./useComparisonWords";

const useStyles = makeStyles({
  detail: { display: "grid", rowGap: tokens.spacingVerticalS, padding: `0 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  side: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

interface DetailProps {
  readonly onShowCell: (at: CellRef) => void;
}

/** Everything that is known of a unit now and before. */
export function UnitDetail({ unit, onShowCell }: DetailProps & { readonly unit: ComparedUnit }) {
  const styles = useStyles();
  return (
    <div className={styles.detail}>
      <StatedChanges stated={statedChangesOf(unit)} onShowCell={onShowCell} />
      {unit.sides.map((side) => (
        <SideDetail key={side.side} side={side} onShowCell={onShowCell} />
      ))}
    </div>
  );
}

function SideDetail({ side: { side, counts, eligibleShare, movement }, onShowCell }: DetailProps & { readonly side: ComparedSide }) {
  const styles = useStyles();
  const { indicatorNames, signedDistance } = useWords();
  const { units } = useComparisonWords();
  const known = counts.filter(isKnown);
  const isMain = ({ indicator }: ComparedCount) => mainCounts.includes(indicator);
  const others = known.filter((count) => !isMain(count));
  if (known.length === 0) return null;
  const lines = (shown: readonly ComparedCount[]) => shown.map((count) => <CountLine key={count.indicator} name={indicatorNames[count.indicator]} figure={figureOfCount(count)} onShowCell={onShowCell} />);
  return (
    <div role="group" aria-label={units.sides[side]}>
      <h4 className={styles.side}>{units.sides[side]}</h4>
      {"points" in movement && movement.points !== 0 && (
        <p className={styles.text}>{units.movement({ finished: signedDistance(movement.numeratorPoints), eligible: signedDistance(movement.denominatorPoints) })}</p>
      )}
      <ul className={styles.list}>
        {lines(known.filter(isMain))}
        {!isNoValue(eligibleShare.points) && <CountLine name={units.eligibleShare} figure={figureOfRate(eligibleShare)} onShowCell={onShowCell} />}
      </ul>
      {others.length > 0 && (
        <details>
          <summary className={styles.summary}>{units.otherFigures}</summary>
          <ul className={styles.list}>{lines(others)}</ul>
        </details>
      )}
    </div>
  );
}

const isKnown = ({ now, before }: ComparedCount): boolean => !isNoValue(now) || !isNoValue(before);

function figureOfCount({ now, before, change, growth, nowAt, beforeAt }: ComparedCount): ComparedFigure {
  return { kind: "count", now, before, change, growth, nowAt, beforeAt };
}

function figureOfRate({ now, before, points }: ComparedRate): ComparedFigure {
  return { kind: "rate", now: isNoValue(now) ? now : percentOf(now), before: isNoValue(before) ? before : percentOf(before), change: points, nowAt: [], beforeAt: [] };
}
