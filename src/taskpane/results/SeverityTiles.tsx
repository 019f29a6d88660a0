import { makeStyles, mergeClasses, shorthands, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core";
import { useWords } from "../frame/WordsContext";
import { SeverityIcon } from "../look/SeverityIcon";
import { severities } from "../state/findings";

const useStyles = makeStyles({
  tiles: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))", gap: tokens.spacingHorizontalSNudge },
  tile: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalS,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    ":disabled": { cursor: "default", color: tokens.colorNeutralForeground3, backgroundColor: tokens.colorNeutralBackground1 },
  },
  chosen: {
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { ...shorthands.borderColor("Highlight"), outline: "1px solid Highlight" },
  },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  name: { gridColumn: "1 / -1", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface SeverityTilesProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: Severity | undefined;
  readonly onChoose: (severity: Severity) => void;
}

/** How many findings there are of each severity. A tile is also the switch that lists them alone. */
export function SeverityTiles({ counts, chosen, onChoose }: SeverityTilesProps) {
  const styles = useStyles();
  const { numbers, pane, severityCounted } = useWords();
  return (
    <div className={styles.tiles}>
      {severities.map((severity) => (
        <button
          key={severity}
          type="button"
          className={mergeClasses(styles.tile, chosen === severity && styles.chosen)}
          title={pane.severityFilterHint[severity]}
          aria-pressed={chosen === severity}
          disabled={counts[severity] === 0 && chosen !== severity}
          onClick={() => onChoose(severity)}
        >
          <SeverityIcon severity={severity} />
          <span className={styles.count}>{numbers.count(counts[severity])}</span>
          <span className={styles.name}>{severityCounted[severity]}</span>
        </button>
      ))}
    </div>
  );
}
