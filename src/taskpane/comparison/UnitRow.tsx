import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight12Regular } from "@fluentui/react-icons/svg/chevron-right";
import { isNoValue, type CellRef, type ComparedSide, type ComparedUnit } from "../../core";
import { SideLine } from "./SideLine";
import { statedChangesOf } from "./statedChangesOf";
import { UnitDetail } from "./UnitDetail";
import { useComparisonWords } from "./useComparisonWords";

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  toggle: {
    display: "grid",
    rowGap: "2px",
    width: "100%",
    padding: `${tokens.spacingVerticalSNudge} 0`,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  wrong: { color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});

interface UnitRowProps {
  readonly unit: ComparedUnit;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly onToggle: () => void;
  readonly onShowCell: (at: CellRef) => void;
}

/** A unit beside what it was before: its rates at once, everything else when it is unfolded. */
export function UnitRow({ unit, isOpen, isTabStop, onToggle, onShowCell }: UnitRowProps) {
  const styles = useStyles();
  const { units } = useComparisonWords();
  const note = units.match(unit.match, unit.unit ?? unit.label);
  const wrongCount = statedChangesOf(unit).filter(({ change }) => change.verdict === "wrong").length;
  const Chevron = isOpen ? ChevronDown12Regular : ChevronRight12Regular;
  return (
    <div className={styles.row}>
      <button type="button" className={styles.toggle} aria-expanded={isOpen} tabIndex={isTabStop ? 0 : -1} data-unit="" onClick={onToggle}>
        <span className={styles.name}>
          <Chevron aria-hidden /> {unit.label}
        </span>
        {note !== undefined && <span className={styles.note}>{note}</span>}
        {unit.sides.filter(hasRate).map(({ side, rate }) => (
          <SideLine key={side} {...{ side, rate }} />
        ))}
        {wrongCount > 0 && <span className={styles.wrong}>{units.wrongStated(wrongCount)}</span>}
      </button>
      {isOpen && <UnitDetail unit={unit} onShowCell={onShowCell} />}
    </div>
  );
}

/** A side of which nothing was counted has no line. */
function hasRate({ rate: { now, before } }: ComparedSide): boolean {
  return !isNoValue(now) || !isNoValue(before);
}
