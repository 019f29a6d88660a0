import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "18px" },
  ground: { fill: tokens.colorNeutralBackground4, "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" } },
  earlier: { fill: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { fill: "GrayText" } },
  now: { fill: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  target: { fill: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
});

interface BulletBarProps {
  /** In percent. */
  readonly rate: number;
  readonly target: number | undefined;
  readonly earlierRate: number | undefined;
  /** Everything that the bar shows, in words. */
  readonly label: string;
}

/** A rate as a bar on a scale to 100 %: the same period behind it, thicker and lighter, and the target as an upright line. */
export function BulletBar({ rate, target, earlierRate, label }: BulletBarProps) {
  const styles = useStyles();
  const scale = Math.max(100, rate, earlierRate ?? 0);
  const x = (percent: number) => (Math.max(0, percent) / scale) * 100;
  return (
    <svg className={styles.bar} viewBox="0 0 100 18" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className={styles.ground} width="100" height="18" />
      {earlierRate !== undefined && <rect className={styles.earlier} y="1" width={x(earlierRate)} height="16" />}
      <rect className={styles.now} y="5" width={x(rate)} height="8" />
      {target !== undefined && <rect className={styles.target} x={Math.max(0, x(target) - 0.5)} width="1" height="18" />}
    </svg>
  );
}
