import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "12px" },
  above: { fill: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  below: { fill: "none", stroke: tokens.colorNeutralForeground1, strokeWidth: "1px", "@media (forced-colors: active)": { stroke: "CanvasText" } },
  zero: { fill: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { fill: "CanvasText" } },
});

interface DifferenceBarProps {
  readonly value: number;
  /** The longest bar of the list, without its sign. */
  readonly greatest: number;
}

/** A distance from zero: solid to the right above it, hollow to the left below it. The figure stands beside it, so it is for the eye only. */
export function DifferenceBar({ value, greatest }: DifferenceBarProps) {
  const styles = useStyles();
  const length = greatest === 0 ? 0 : (Math.abs(value) / greatest) * 50;
  return (
    <svg className={styles.bar} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden>
      <rect className={styles.zero} x="49.5" width="1" height="12" />
      {value > 0 && <rect className={styles.above} x="50" y="2" width={length} height="8" />}
      {value < 0 && <rect className={styles.below} vectorEffect="non-scaling-stroke" x={50 - length} y="2" width={length} height="8" />}
    </svg>
  );
}
