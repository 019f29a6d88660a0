import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown12Filled } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUp12Filled } from "@fluentui/react-icons/svg/arrow-up";
import { isNoValue, percentOf, type ComparedRate, type NoValue, type Ratio, type Side } from "../../core";
import { useWords } from "../frame/WordsContext";
import { visuallyHidden } from "../look/visuallyHidden";
import { useComparisonWords } from "./useComparisonWords";

/** The columns of a side: its name, now, before, change. The headings above the list have the same. */
export const sideColumns = "40px minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.4fr)";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: sideColumns, columnGap: tokens.spacingHorizontalXS, alignItems: "baseline", fontVariantNumeric: "tabular-nums" },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  figure: { textAlign: "right", overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground2 },
  risen: { color: tokens.colorStatusSuccessForeground1 },
  fallen: { color: tokens.colorStatusDangerForeground1 },
  hidden: visuallyHidden,
});

/** One side of a unit on one line: its rate now and before, and the change in points. An arrow and a sign tell the direction, not the colour alone. */
export function SideLine({ side, rate: { now, before, points } }: { readonly side: Side; readonly rate: ComparedRate }) {
  const styles = useStyles();
  const { numbers } = useWords();
  const { units } = useComparisonWords();
  const percent = (value: Ratio | NoValue) => (isNoValue(value) ? units.noFigure : numbers.percent(percentOf(value)));
  return (
    <span className={styles.line}>
      <span className={styles.name}>{units.sides[side]}</span>
      <span className={styles.figure}>
        <span className={styles.hidden}>{units.now}: </span>
        {percent(now)}
      </span>
      <span className={mergeClasses(styles.figure, styles.before)}>
        <span className={styles.hidden}>, {units.before}: </span>
        {percent(before)}
      </span>
      <span className={mergeClasses(styles.figure, !isNoValue(points) && directionOf(points) > 0 && styles.risen, !isNoValue(points) && directionOf(points) < 0 && styles.fallen)}>
        <span className={styles.hidden}>, {units.change}: </span>
        <Points points={points} />
      </span>
    </span>
  );
}

/** Points as they are written: what rounds to nothing is no change. */
function directionOf(points: number): number {
  return Math.abs(points) < 0.005 ? 0 : Math.sign(points);
}

function Points({ points }: { readonly points: number | NoValue }) {
  const { signedDistance } = useWords();
  const { units } = useComparisonWords();
  if (isNoValue(points)) return <>—</>;
  const direction = directionOf(points);
  if (direction === 0) return <>{units.unchanged}</>;
  return (
    <>
      {direction > 0 ? <ArrowUp12Filled aria-hidden /> : <ArrowDown12Filled aria-hidden />}
      {signedDistance(points)}
    </>
  );
}
