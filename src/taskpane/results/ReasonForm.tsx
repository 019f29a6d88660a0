import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import type { Finding } from "../../core";
import { useWords } from "../frame/WordsContext";
import { rememberedReviewer, rememberReviewer } from "../rememberedReviewer";
import { useDecisions } from "./DecisionsContext";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** Asks why a finding is to be set aside, and who says so where nobody has said it yet. Escape takes the question back. Without a reason nothing is set aside. */
export function ReasonForm({ finding, onCancel }: { readonly finding: Finding; readonly onCancel: () => void }) {
  const styles = useStyles();
  const { decisions } = useWords();
  const { isBusy, onDecide } = useDecisions();
  const [reason, setReason] = useState("");
  const [isNameWanted] = useState(() => rememberedReviewer() === "");
  const [name, setName] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const isMissing = reason.trim() === "";

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isMissing || isBusy) return;
    if (isNameWanted) rememberReviewer(name);
    onDecide({ kind: "dismiss", finding, reason });
  };
  const onKeyDown = ({ key }: KeyboardEvent) => void (key === "Escape" && onCancel());
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
      {isNameWanted && <NameInput {...{ name, setName, onKeyDown }} />}
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

interface NameInputProps {
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function NameInput({ name, setName, onKeyDown }: NameInputProps) {
  const { reviewerLabel } = useWords().decisions;
  return <Input size="small" autoComplete="name" aria-label={reviewerLabel} placeholder={reviewerLabel} value={name} onChange={(_, { value }) => setName(value)} onKeyDown={onKeyDown} />;
}
