import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import type { CellRef, StatedChange } from "../../core";
import { useWords } from "../frame/WordsContext";
import { CellLink } from "./CellLink";
import type { StatedOfUnit } from "./statedChangesOf";
import { statedText } from "./statedText";
import { useComparisonWords } from "./useComparisonWords";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  icon: { verticalAlign: "text-bottom" },
  right: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  undecided: { color: tokens.colorNeutralForeground3 },
});

const icons = { right: CheckmarkCircle16Filled, wrong: DismissCircle16Filled, undecided: QuestionCircle16Regular } as const;

interface StatedChangesProps {
  readonly stated: readonly StatedOfUnit[];
  readonly onShowCell: (at: CellRef) => void;
}

/** The changes that the table itself states, each beside the arithmetic. */
export function StatedChanges({ stated, onShowCell }: StatedChangesProps) {
  const styles = useStyles();
  const words = useWords();
  const { units } = useComparisonWords();
  if (stated.length === 0) return null;
  return (
    <div role="group" aria-label={units.statedTitle}>
      <h4 className={styles.title}>{units.statedTitle}</h4>
      <ul className={styles.list}>
        {stated.map((one) => (
          <li key={`${one.side} ${one.indicator} ${one.change.kind} ${one.change.at.columnIndex}`}>
            <Verdict verdict={one.change.verdict} /> {units.sides[one.side]}, {words.indicatorNames[one.indicator].toLowerCase()}: {statedText(one, units, words)}{" "}
            <CellLink at={one.change.at} onShowCell={onShowCell} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Verdict({ verdict }: Pick<StatedChange, "verdict">) {
  const styles = useStyles();
  const { units } = useComparisonWords();
  const Icon = icons[verdict];
  return (
    <span className={styles[verdict]}>
      <Icon className={styles.icon} aria-hidden /> {units.verdicts[verdict]}:
    </span>
  );
}
