import { makeStyles, tokens } from "@fluentui/react-components";
import type { Rank, SideSummary } from "../../core";
import { useWords } from "../frame/WordsContext";
import { BulletBar } from "./BulletBar";
import { sideTexts } from "./sideTexts";
import { useSummaryWords } from "./useSummaryWords";

const useStyles = makeStyles({
  tile: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  side: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  rate: { margin: 0, fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold, overflowWrap: "break-word" },
  doubt: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular },
  lines: { margin: 0, padding: 0, listStyleType: "none", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface SideTileProps {
  readonly side: SideSummary;
  readonly rank: Rank | undefined;
}

/** One side at a glance: the rate, the bar against target and same period, and what it means. */
export function SideTile({ side, rank }: SideTileProps) {
  const styles = useStyles();
  const told = useSummaryWords();
  const { rate, doubt, lines } = sideTexts(useWords(), told, { side, rank });
  return (
    <section className={styles.tile} aria-label={told.sides[side.side]}>
      <h2 className={styles.side}>{told.sides[side.side]}</h2>
      <p className={styles.rate}>
        {rate} {doubt !== undefined && <span className={styles.doubt}>({doubt})</span>}
      </p>
      {side.rate !== undefined && <BulletBar rate={side.rate} target={side.target} earlierRate={side.earlierRate} label={[told.sides[side.side], rate, ...(doubt === undefined ? [] : [doubt]), ...lines.slice(0, 2)].join("; ")} />}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
