import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef, CheckedClaim, Claim, Comparison } from "../../core";
import { cellName, type Words } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { claimAmount } from "./claimAmount";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalXS },
  figure: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "break-word" },
  stated: { fontWeight: tokens.fontWeightSemibold },
  reason: { margin: 0, fontSize: tokens.fontSizeBase200 },
  jump: {
    padding: "2px 0",
    minHeight: "24px",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { textDecoration: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface WrongFiguresProps {
  readonly checked: readonly CheckedClaim[];
  readonly onShowCell: (at: CellRef) => void;
}

/** The wrong figures of a text, each with the arithmetic that speaks against it and the cell that says otherwise. */
export function WrongFigures({ checked, onShowCell }: WrongFiguresProps) {
  const styles = useStyles();
  const { narrative } = useWords();
  const wrong = checked.filter(({ verdict }) => verdict === "wrong");
  if (wrong.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={narrative.wrongOnes}>
      {wrong.map(({ claim, comparisons }) => (
        <li key={claim.index} className={styles.figure}>
          <span className={styles.stated}>{claim.text}</span> ({narrative.kindNames[claim.kind]})
          {comparisons
            .filter(({ verdict }) => verdict === "wrong")
            .map((comparison) => (
              <Reason key={comparison.relation} claim={claim} comparison={comparison} onShowCell={onShowCell} />
            ))}
        </li>
      ))}
    </ul>
  );
}

interface ReasonProps {
  readonly claim: Claim;
  readonly comparison: Comparison;
  readonly onShowCell: (at: CellRef) => void;
}

function Reason({ claim, comparison, onShowCell }: ReasonProps) {
  const styles = useStyles();
  const words = useWords();
  const { cell } = comparison;
  return (
    <>
      <p className={styles.reason}>{reasonText(claim, comparison, words)}</p>
      {cell && (
        <button type="button" className={styles.jump} onClick={() => onShowCell(cell)}>
          {words.narrative.showCell(cellName(cell))}
        </button>
      )}
    </>
  );
}

function reasonText(claim: Claim, { relation, stated, computed, difference, explanation }: Comparison, words: Words): string {
  const amount = (value: number) => claimAmount(claim, value, words);
  const arithmetic = words.narrative.comparison({ stated: amount(stated), computed: amount(computed), difference: amount(difference) });
  const reason = explanation === undefined ? "" : ` (${words.narrative.explanations[explanation]})`;
  return `${words.narrative.relationNames[relation]}: ${arithmetic}${reason}.`;
}
