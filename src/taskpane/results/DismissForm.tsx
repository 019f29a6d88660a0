import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import type { Finding } from "../../core";
import { useWords } from "../frame/WordsContext";
import { useDecisions } from "./DecisionsContext";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  open: { justifySelf: "start" },
});

interface DismissFormProps {
  readonly finding: Finding;
  readonly tabIndex: 0 | -1;
}

/** A button that asks why, and sets the finding aside with the answer. */
export function DismissForm({ finding, tabIndex }: DismissFormProps) {
  const styles = useStyles();
  const { decisions } = useWords();
  const { isBusy } = useDecisions();
  const [isAsking, setIsAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking) opener.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (isAsking) return <ReasonForm finding={finding} onCancel={() => setIsAsking(false)} />;
  return (
    <Button ref={opener} className={styles.open} size="small" appearance="subtle" tabIndex={tabIndex} disabledFocusable={isBusy} onClick={() => setIsAsking(true)}>
      {decisions.dismiss}
    </Button>
  );
}

/** Escape takes the question back. Without a reason nothing is set aside. */
function ReasonForm({ finding, onCancel }: { readonly finding: Finding; readonly onCancel: () => void }) {
  const styles = useStyles();
  const { decisions } = useWords();
  const { isBusy, onDecide } = useDecisions();
  const [reason, setReason] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isMissing = reason.trim() === "";

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isMissing && !isBusy) onDecide({ kind: "dismiss", finding, reason });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <Input
        ref={field}
        size="small"
        aria-label={decisions.reasonLabel}
        placeholder={decisions.reasonHint}
        value={reason}
        onChange={(_, { value }) => setReason(value)}
        onKeyDown={onKeyDown}
      />
      <span className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary" disabledFocusable={isMissing || isBusy}>
          {decisions.dismissConfirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {decisions.cancel}
        </Button>
      </span>
    </form>
  );
}
