import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellRef, Finding } from "../../core";
import { useWords } from "../frame/WordsContext";
import { useDecisions } from "./DecisionsContext";
import { OfferLine } from "./OfferLine";

const useStyles = makeStyles({
  summary: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface OffersProps {
  readonly finding: Finding;
  readonly tabIndex: 0 | -1;
  readonly onShow: (finding: Finding, at: CellRef) => void;
}

/** What would mend a finding: the likeliest way in sight, the others folded. */
export function Offers({ finding, tabIndex, onShow }: OffersProps) {
  const styles = useStyles();
  const { decisions } = useWords();
  const [first, ...others] = useDecisions().offersOf(finding.id);
  if (!first) return null;
  return (
    <>
      <OfferLine {...{ finding, tabIndex, onShow }} offer={first} />
      {others.length > 0 && (
        <details>
          <summary className={styles.summary} tabIndex={tabIndex}>
            {decisions.otherExplanations(others.length)}
          </summary>
          {others.map((offer, index) => (
            <OfferLine key={index} {...{ finding, offer, tabIndex, onShow }} />
          ))}
        </details>
      )}
    </>
  );
}
