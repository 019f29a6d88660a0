import { makeStyles, tokens } from "@fluentui/react-components";
import { Lightbulb16Regular } from "@fluentui/react-icons/svg/lightbulb";
import type { Offer } from "../../app";
import type { CellRef, Finding } from "../../core";
import { useWords } from "../frame/WordsContext";
import { LinkButton } from "../look/LinkButton";
import { changesText, shapeOfMany } from "./changesText";
import { useDecisions } from "./DecisionsContext";
import { RowButton } from "./RowButton";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXXS },
  change: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    flex: "1 1 140px",
    padding: "2px 0",
    fontSize: tokens.fontSizeBase200,
  },
  byHand: { flexBasis: "100%", paddingLeft: "20px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface OfferLineProps {
  readonly finding: Finding;
  readonly offer: Offer;
  readonly tabIndex: 0 | -1;
  readonly onShow: (finding: Finding, at: CellRef) => void;
}

/** What a cell would hold and why, and the button that writes it; or why the person has to. */
export function OfferLine({ finding, offer, tabIndex, onShow }: OfferLineProps) {
  const styles = useStyles();
  const words = useWords();
  const { isBusy, onDecide } = useDecisions();
  const { apply, applyToAll, byHand, causeName } = words.decisions;
  const shape = shapeOfMany(offer);
  const label = shape ? applyToAll[shape] : apply;
  const changes = changesText(words, offer, finding.cells[0].sheet);
  return (
    <div className={styles.line}>
      <LinkButton className={styles.change} tabIndex={tabIndex} onClick={() => onShow(finding, offer.proposal.at)}>
        <Lightbulb16Regular aria-hidden />
        <span>
          {changes} ({causeName(offer.proposal.cause)})
        </span>
      </LinkButton>
      {offer.obstacle ? (
        <span className={styles.byHand}>{byHand[offer.obstacle]}</span>
      ) : (
        <RowButton aria-label={`${label}: ${changes}`} onClick={() => onDecide({ kind: "apply", finding, offer })} {...{ tabIndex, isBusy }}>
          {label}
        </RowButton>
      )}
    </div>
  );
}
