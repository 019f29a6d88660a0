import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CheckOutcome, Review } from "../../../app";
import { useFocusBack } from "../../frame/useFocusBack";
import { useVerdictWords } from "../../journal/useVerdictWords";
import { useDecisions } from "../../results/DecisionsContext";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, outlineStyle: "none" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface SignOffCardProps {
  readonly outcome: CheckOutcome;
  readonly reviewer: string;
}

/** Signs the figures as they stand, asks first where errors are open, and takes a sign-off back. */
export function SignOffCard({ outcome: { report, review }, reviewer }: SignOffCardProps) {
  const styles = useStyles();
  const { signOff: words } = useVerdictWords();
  const { isBusy, onDecide } = useDecisions();
  const [isAsking, setIsAsking] = useState(false);
  const signButton = useRef<HTMLButtonElement>(null);
  useFocusBack(isAsking, () => signButton.current);
  const { signOff, isLedgerLater } = review;
  const errorCount = report.findings.filter(({ severity }) => severity === "error").length;
  const cannot = isBusy || isLedgerLater || reviewer.trim() === "";
  const sign = () => {
    setIsAsking(false);
    onDecide({ kind: "signOff" });
  };
  return (
    <section className={styles.card} aria-label={words.title}>
      <h3 className={styles.title}>{words.title}</h3>
      <Standing signOff={signOff} />
      {reviewer.trim() === "" && <p className={styles.text}>{words.nameWanted}</p>}
      {isAsking ? (
        <Question errorCount={errorCount} onSign={sign} onCancel={() => setIsAsking(false)} />
      ) : (
        <div className={styles.buttons}>
          <Button ref={signButton} size="small" appearance="primary" disabledFocusable={cannot} onClick={() => (errorCount > 0 ? setIsAsking(true) : sign())}>
            {signOff ? words.signAgain : words.sign}
          </Button>
          {signOff && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => onDecide({ kind: "withdrawSignOff" })}>
              {words.withdraw}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** Who signed and whether the figures are still the same; before that, what signing does. */
function Standing({ signOff }: Pick<Review, "signOff">) {
  const styles = useStyles();
  const { signOff: words } = useVerdictWords();
  return (
    <>
      <p className={styles.text}>{signOff ? words.signed(signOff) : words.hint}</p>
      {signOff?.changes.length === 0 && <p className={styles.text}>{words.unchanged}</p>}
    </>
  );
}

interface QuestionProps {
  readonly errorCount: number;
  readonly onSign: () => void;
  readonly onCancel: () => void;
}

/** How many errors are open, and whether to sign nevertheless. Escape takes the question back. */
function Question({ errorCount, onSign, onCancel }: QuestionProps) {
  const styles = useStyles();
  const { signOff: words } = useVerdictWords();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.querySelector<HTMLElement>("button")?.focus(), []);
  return (
    // It only takes the Escape key of the buttons inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={question} className={styles.card} onKeyDown={({ key }) => key === "Escape" && onCancel()}>
      <p className={styles.text} role="alert">
        {words.openErrors(errorCount)}
      </p>
      <div className={styles.buttons}>
        <Button size="small" onClick={onSign}>
          {words.signAnyway}
        </Button>
        <Button size="small" appearance="primary" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
