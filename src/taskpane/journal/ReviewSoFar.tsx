import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckOutcome } from "../../app";
import { GoneFindings } from "./GoneFindings";
import { Journal } from "./Journal";
import { RightFindings } from "./RightFindings";
import { SignedChanges } from "./SignedChanges";
import { useVerdictWords } from "./useVerdictWords";

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** How far the review has come: what changed after a sign-off, how much was looked at, and what was decided. */
export function ReviewSoFar({ outcome }: { readonly outcome: CheckOutcome }) {
  const styles = useStyles();
  const words = useVerdictWords();
  const { journal, actions, review } = outcome;
  const { coverage, right, signOff, isLedgerLater } = review;
  return (
    <>
      {isLedgerLater && <p className={styles.line}>{words.laterRecord}</p>}
      {signOff && signOff.changes.length > 0 && <SignedChanges changes={signOff.changes} />}
      {coverage.findingCount > 0 && <p className={styles.line}>{words.coverage(coverage)}</p>}
      {right.length > 0 && <RightFindings right={right} />}
      <Gone review={review} />
      {journal.length + actions.length > 0 && <Journal {...{ journal, actions }} />}
    </>
  );
}

/** The findings that are found no more: those that are fixed apart from those of which nobody can tell. */
function Gone({ review: { fixed, unclear } }: Pick<CheckOutcome, "review">) {
  const words = useVerdictWords();
  return (
    <>
      {fixed.length > 0 && <GoneFindings title={words.fixed(fixed.length)} gone={fixed} />}
      {unclear.length > 0 && <GoneFindings title={words.unclear(unclear.length)} hint={words.unclearHint} gone={unclear} />}
    </>
  );
}
