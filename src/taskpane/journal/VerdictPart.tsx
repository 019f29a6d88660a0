import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../core";
import { cellName, type VerdictWords } from "../../locale";
import { useDecisions } from "../results/DecisionsContext";
import { judgedAs, type Judged } from "../state/judgedAs";
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
  const judged = judgedAs(review, finding);
  const judgedId = judged && judged.kind !== "reopened" ? judged.verdict.findingId : undefined;
  return (
    <div className={styles.line}>
      {judged && <span className={styles.text}>{judgedText(judged, words)}</span>}
      {isCurrent && <VerdictButton {...{ finding, tabIndex, judgedId }} />}
    </div>
  );
}

function judgedText({ kind, verdict }: Judged, words: VerdictWords): string {
  const who = words.who(verdict);
  return kind === "right" ? words.confirmedRight(who, verdict.reason) : words[kind](who);
}

type VerdictButtonProps = Pick<VerdictPartProps, "finding" | "tabIndex"> & { readonly judgedId: string | undefined };

function VerdictButton({ finding, tabIndex, judgedId }: VerdictButtonProps) {
  const { confirm, confirmHint, takeBack } = useVerdictWords();
  const { isBusy, onDecide } = useDecisions();
  if (judgedId !== undefined) {
    return (
      <Button size="small" appearance="subtle" tabIndex={tabIndex} disabledFocusable={isBusy} onClick={() => onDecide({ kind: "restore", id: judgedId })}>
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
