import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle48Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DocumentSearchRegular } from "@fluentui/react-icons/svg/document-search";
import { QuestionCircle48Regular } from "@fluentui/react-icons/svg/question-circle";
import type { CheckOutcome } from "../../app";
import { MessagePanel } from "../frame/MessagePanel";
import { useWords } from "../frame/WordsContext";
import { ruleTotals } from "../state/ruleSummary";

const useStyles = makeStyles({
  good: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorNeutralForeground3, fontSize: "48px" },
});

/** What a check without findings means. "Nothing was checked" and "not all was checked" never look like "correct". */
export function Verdict({ outcome: { recognition, report } }: { readonly outcome: CheckOutcome }) {
  const styles = useStyles();
  const { pane } = useWords();
  if (recognition.tables.length === 0) {
    return <MessagePanel message={pane.nothingRecognised} icon={<DocumentSearchRegular className={styles.open} aria-hidden />} />;
  }
  const { passed, undecided, notRun } = ruleTotals(report.results);
  return passed > 0 && undecided === 0 ? (
    <MessagePanel message={pane.clean(notRun)} icon={<CheckmarkCircle48Filled className={styles.good} aria-hidden />} />
  ) : (
    <MessagePanel message={pane.noErrorSoFar(undecided)} icon={<QuestionCircle48Regular className={styles.open} aria-hidden />} />
  );
}
