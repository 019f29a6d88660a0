import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({ select: { minWidth: 0, "& select": { textOverflow: "ellipsis" } } });

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => string;
  readonly chosen: Value;
  readonly isBusy?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of several things, to be chosen. */
export function ChoiceField<Value extends string>({ label, values, nameOf, chosen, isBusy = false, onChoose }: ChoiceFieldProps<Value>) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      <Select size="small" className={styles.select} disabled={isBusy} value={chosen} onChange={(_, { value }) => onChoose(values.find((one) => one === value) ?? chosen)}>
        {values.map((value) => (
          <option key={value} value={value}>
            {nameOf(value)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
