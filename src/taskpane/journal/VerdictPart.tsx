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

/** What was said of a finding, and, of the current one, the button that says that it is an error indeed. */
export function VerdictPart({ finding, isCurrent, tabIndex }: VerdictPartProps) {
  const styles = useStyles();
  const words = useVerdictWords();
  const { review, isBusy, onDecide } = useDecisions();
  const [wrong, reopened] = [review?.wrong.get(finding.id), review?.reopened.get(finding.id)];
  const said = wrong ? words.wrong(words.who(wrong)) : reopened && words.reopened(words.who(reopened));
  return (
    <div className={styles.line}>
      {said !== undefined && <span className={styles.text}>{said}</span>}
      {wrong && isCurrent && (
        <Button size="small" appearance="subtle" tabIndex={tabIndex} disabledFocusable={isBusy} onClick={() => onDecide({ kind: "restore", id: wrong.findingId })}>
          {words.takeBack}
        </Button>
      )}
      {!wrong && isCurrent && (
        <Button
          size="small"
          title={words.confirmHint}
          aria-label={`${words.confirm}: ${cellName(finding.cells[0])}`}
          tabIndex={tabIndex}
          disabledFocusable={isBusy}
          onClick={() => onDecide({ kind: "confirm", finding, reason: "" })}
        >
          {words.confirm}
        </Button>
      )}
    </div>
  );
}
