import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { checkText, type CellRef, type CheckedClaim, type Source } from "../../core";
import type { NarrativeWords } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { MarkedText } from "./MarkedText";
import { verdictCounts } from "./verdictCounts";
import { WrongFigures } from "./WrongFigures";

const useStyles = makeStyles({
  check: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ReportCheckProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly record: Source | undefined;
  readonly onShowCell: (at: CellRef) => void;
}

/** A text as it was compared, and what came of it. It stays while the person goes on typing. */
interface Compared {
  readonly text: string;
  readonly checked: readonly CheckedClaim[];
}

/** A report's text held against itself and against the chosen record. */
export function ReportCheck({ text, onType, record, onShowCell }: ReportCheckProps) {
  const styles = useStyles();
  const { narrative } = useWords();
  const [compared, setCompared] = useState<Compared>();
  const label = record?.table.records[record.recordIndex]?.label;
  return (
    <section className={styles.check} aria-labelledby="report-check-title">
      <h2 id="report-check-title" className={styles.title}>
        {narrative.checkTitle}
      </h2>
      {label !== undefined && <p className={styles.text}>{narrative.against(label)}</p>}
      <Field label={narrative.pasteLabel} size="small">
        <Textarea lang="vi" resize="vertical" rows={5} value={text} placeholder={narrative.pasteHint} onChange={(_, { value }) => onType(value)} />
      </Field>
      <Button appearance="primary" disabledFocusable={text.trim() === ""} onClick={() => setCompared({ text, checked: checkText(text, record) })}>
        {narrative.compare}
      </Button>
      <p role="status" className={styles.text}>
        {compared && summaryText(compared.checked, narrative)}
      </p>
      {compared && <WrongFigures checked={compared.checked} onShowCell={onShowCell} />}
      {compared && compared.checked.length > 0 && <MarkedText {...compared} />}
    </section>
  );
}

function summaryText(checked: readonly CheckedClaim[], { noFigures, summary }: NarrativeWords): string {
  return checked.length === 0 ? noFigures : summary(verdictCounts(checked));
}
