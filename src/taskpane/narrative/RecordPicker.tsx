import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { firstRecordIndex, reportableTables, type CheckOutcome, type RecordChoice } from "../../app";
import type { RecordSet } from "../../core";
import type { Words } from "../../locale";
import { useWords } from "../frame/WordsContext";

const useStyles = makeStyles({ picker: { display: "grid", gap: tokens.spacingVerticalS, minWidth: 0 }, select: { minWidth: 0 } });

interface RecordPickerProps {
  readonly outcome: CheckOutcome;
  readonly choice: RecordChoice;
  readonly onChoose: (choice: RecordChoice) => void;
}

/** Whom the report is about: a table, and a record of it. */
export function RecordPicker({ outcome, choice, onChoose }: RecordPickerProps) {
  const styles = useStyles();
  const words = useWords();
  const tables = reportableTables(outcome);
  const table = tables.find(({ id }) => id === choice.tableId);
  const chooseTable = (id: string) => {
    const next = tables.find((one) => one.id === id);
    if (next) onChoose({ tableId: id, recordIndex: firstRecordIndex(next) });
  };
  return (
    <div className={styles.picker}>
      {tables.length > 1 && (
        <Field label={words.narrative.table} size="small">
          <Select size="small" className={styles.select} value={choice.tableId} onChange={(_, { value }) => chooseTable(value)}>
            {tables.map((one) => (
              <option key={one.id} value={one.id}>
                {tableName(one, words)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={words.narrative.unit} size="small">
        <Select size="small" className={styles.select} value={String(choice.recordIndex)} onChange={(_, { value }) => onChoose({ ...choice, recordIndex: Number(value) })}>
          {table?.records.map(({ label }, index) => (
            <option key={index} value={String(index)}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

const tableName = ({ id, period }: RecordSet, { periodName }: Words): string => (period ? `${id} (${periodName(period)})` : id);
