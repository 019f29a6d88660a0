import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core";
import { cellName } from "../../locale";
import { useDecisions } from "../results/DecisionsContext";
import { useVerdictWords } from "./useVerdictWords";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  text: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
});

interface VerdictPartProps {
  readonly finding: Finding;
  readonly isCurrent: boolean;
  readonly tabIndex: 0 | -1;
}

/** What was said of a finding, and, of the current one, the buttons that say that it is an error indeed, or take that back. */
export function VerdictPart({ finding, isCurrent, tabIndex }: VerdictPartProps) {
  const styles = useStyles();
  const words = useVerdictWords();
  const { review } = useDecisions();
  const wrong = review?.wrong.get(finding.id);
  const reopened = review?.reopened.get(finding.id);
  return (
    <div className={styles.line}>
      {wrong && <span className={styles.text}>{words.wrong(words.who(wrong))}</span>}
      {reopened && <span className={styles.text}>{words.reopened(words.who(reopened))}</span>}
      {isCurrent && <VerdictButton {...{ finding, tabIndex }} wrongId={wrong?.findingId} />}
    </div>
  );
}

type VerdictButtonProps = Pick<VerdictPartProps, "finding" | "tabIndex"> & { readonly wrongId: string | undefined };

function VerdictButton({ finding, tabIndex, wrongId }: VerdictButtonProps) {
  const { confirm, confirmHint, takeBack } = useVerdictWords();
  const { isBusy, onDecide } = useDecisions();
  if (wrongId !== undefined) {
    return (
      <Button size="small" appearance="subtle" tabIndex={tabIndex} disabledFocusable={isBusy} onClick={() => onDecide({ kind: "restore", id: wrongId })}>
        {takeBack}
      </Button>
    );
  }
  return (
    <Button
      size="small"
      title={confirmHint}
      aria-label={`${confirm}: ${cellName(finding.cells[0])}`}
      tabIndex={tabIndex}
      disabledFocusable={isBusy}
      onClick={() => onDecide({ kind: "confirm", finding, reason: "" })}
    >
      {confirm}
    </Button>
  );
}
