import { makeStyles, tokens } from "@fluentui/react-components";
import { sides, standingsOf, type JudgingMode, type RecordSet, type Target, type UnitStanding } from "../../core";
import { useWords } from "../frame/WordsContext";
import { standingText, totalText } from "./standingText";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  unit: { marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  sides: { margin: 0, padding: 0, listStyleType: "none", fontWeight: tokens.fontWeightRegular },
});

interface TableStandingViewProps {
  readonly set: RecordSet;
  readonly targets: readonly Target[];
  readonly mode: JudgingMode;
}

/** How the units of one table stand: what they are held against, what is left in all, and unit by unit. */
export function TableStandingView({ set, targets, mode }: TableStandingViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { standing } = words.pane.targets;
  const table = standingsOf(set, targets, mode);
  const { units, judgedBothCount, reachedBothCount } = table;
  return (
    <div>
      <h4 className={styles.title}>
        {set.sheet}
        {set.period && `: ${words.periodName(set.period)}`}
      </h4>
      <p className={styles.text}>{set.period ? standing.modeSaid({ mode, months: set.period.months }) : standing.noPeriod}</p>
      {judgedBothCount > 0 && <p className={styles.text}>{standing.both({ reached: reachedBothCount, judged: judgedBothCount })}</p>}
      {sides.map((side) => table.remaining[side] > 0 && <p key={side} className={styles.text}>{totalText(words, table, { side, mode })}</p>)}
      <ul className={styles.list}>
        {units.map((unit) => (
          <UnitLines key={unit.recordIndex} {...{ set, unit, mode }} />
        ))}
      </ul>
    </div>
  );
}

function UnitLines({ set, mode, unit: { label, bySide } }: Omit<TableStandingViewProps, "targets"> & { readonly unit: UnitStanding }) {
  const styles = useStyles();
  const words = useWords();
  const { sides: sideNames } = words.pane.targets;
  return (
    <li className={styles.unit}>
      {label}
      <ul className={styles.sides}>
        {sides.map((side) => {
          const one = bySide[side];
          return (
            one && (
              <li key={side}>
                {sideNames[side]}: {standingText(words, one, { set, side, mode })}
              </li>
            )
          );
        })}
      </ul>
    </li>
  );
}
