import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { matchKey, plainKey, type RowOfReading, type TableReading } from "../../core";
import { useWords } from "../frame/WordsContext";
import { MappedRow } from "./MappedRow";
import { useMapping } from "./MappingContext";
import { answerAt } from "./draft";
import { withRowEnd, type RowEnd } from "./rowAnswers";

const useStyles = makeStyles({
  rows: { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, paddingTop: tokens.spacingVerticalXS, minWidth: 0 },
  summary: { cursor: "pointer", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  content: { display: "grid", rowGap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalXS, minWidth: 0, "& select, & input": { minWidth: 0, width: "100%" } },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none", minWidth: 0 },
});

/** More rows than this are looked for by typing. */
const shownMax = 60;

/** The rows of a table, folded away until asked for: what each stands for, and where the figures begin and end. */
export function RowsChoice({ reading }: { readonly reading: TableReading }) {
  const styles = useStyles();
  const { mapping } = useWords().pane;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.rows} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{mapping.rowsLabel(reading.rows.length)}</summary>
      {isOpen && <RowQuestions reading={reading} />}
    </details>
  );
}

function RowQuestions({ reading }: { readonly reading: TableReading }) {
  const styles = useStyles();
  const { mapping } = useWords().pane;
  const [typed, setTyped] = useState("");
  const found = reading.rows.filter(({ label }) => isSought(label, typed));
  const shown = found.slice(0, shownMax);
  return (
    <div className={styles.content}>
      <RowEndChoice reading={reading} end="first" label={mapping.firstRowLabel} />
      <RowEndChoice reading={reading} end="last" label={mapping.lastRowLabel} />
      {reading.rows.length > shownMax && (
        <Field label={mapping.findRowLabel} size="small">
          <Input size="small" type="search" value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
      )}
      <ul className={styles.list}>
        {shown.map((row) => (
          <MappedRow key={row.at.rowIndex} reading={reading} row={row} />
        ))}
      </ul>
      <p className={styles.note} role="status">
        {found.length > shown.length ? mapping.moreRows(found.length - shown.length) : ""}
      </p>
    </div>
  );
}

/** Whether every word typed stands in the label; accents need not be typed. */
function isSought(label: string, typed: string): boolean {
  const [inLabel, sought] = [plainKey(matchKey(label)), plainKey(matchKey(typed))];
  return sought.split(" ").every((word) => inLabel.includes(word));
}

interface RowEndProps {
  readonly reading: TableReading;
  readonly end: RowEnd;
  readonly label: string;
}

/** One end of the figures: as it was read, or a row that the person names. */
function RowEndChoice({ reading, end, label }: RowEndProps) {
  const { mapping } = useWords().pane;
  const { answers, onAnswers } = useMapping();
  const { sheet, table, rows } = reading;
  const chosen = answerAt(answers, "rows", { sheet, table })?.[end] ?? "";
  return (
    <Field label={label} size="small">
      <Select size="small" value={chosen} onChange={(_, { value }) => onAnswers(withRowEnd(answers, reading, { end, row: value === "" ? undefined : value }))}>
        <option value="">{mapping.asRead}</option>
        {distinctRows(rows).map(({ row, label: text }) => (
          <option key={row} value={row}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Rows of one name can be named once only. */
function distinctRows(rows: readonly RowOfReading[]): readonly RowOfReading[] {
  return [...new Map(rows.filter(({ row }) => row !== "").map((each) => [each.row, each])).values()];
}
