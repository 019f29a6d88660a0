import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core";
import { useWords } from "../frame/WordsContext";
import { useReviewWords } from "./useReviewWords";

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" } });

/** What would mend a finding, to be told to the unit: the file of another one is never changed here. */
export function ProposedTexts({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { proposalSentence } = useWords();
  const { unit } = useReviewWords();
  return finding.proposals.map((proposal, index) => (
    <p key={index} className={styles.text}>
      {unit.proposal}: {proposalSentence(proposal, finding.cells[0].sheet)}
    </p>
  ));
}
