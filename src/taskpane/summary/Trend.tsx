import { makeStyles, tokens } from "@fluentui/react-components";
import type { Side, TrendPoint } from "../../core";
import { useWords } from "../frame/WordsContext";
import { useSummaryWords } from "./useSummaryWords";

const useStyles = makeStyles({
  chart: { display: "block", width: "100%", height: "64px" },
  line: { fill: "none", stroke: tokens.colorCompoundBrandStroke, strokeWidth: "2px", "@media (forced-colors: active)": { stroke: "Highlight" } },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200 },
  side: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

interface TrendProps {
  readonly side: Side;
  readonly points: readonly TrendPoint[];
}

const [width, height, edge] = [200, 64, 6];

/** A rate over the periods: a line to see, and the same figures in words. */
export function Trend({ side, points }: TrendProps) {
  const styles = useStyles();
  const told = useSummaryWords();
  const { numbers } = useWords();
  const texts = points.map(({ period, rate, isUnverified }) => told.trendPoint({ period: told.shortPeriod(period), rate: `${numbers.percent(rate)}${isUnverified ? ` (${told.unverified})` : ""}` }));
  return (
    <div>
      <h3 className={styles.side}>{told.sides[side]}</h3>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={told.trendAlt({ side, points: texts })}>
        <polyline className={styles.line} vectorEffect="non-scaling-stroke" points={linePoints(points)} />
      </svg>
      <ul className={styles.list}>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** Between the lowest and the highest rate, from the first period to the last. */
function linePoints(points: readonly TrendPoint[]): string {
  const rates = points.map(({ rate }) => rate);
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  const x = (index: number) => edge + (index / Math.max(1, points.length - 1)) * (width - 2 * edge);
  const y = (rate: number) => (high === low ? height / 2 : height - edge - ((rate - low) / (high - low)) * (height - 2 * edge));
  return points.map(({ rate }, index) => `${x(index)},${y(rate)}`).join(" ");
}
