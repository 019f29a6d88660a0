import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({ select: { minWidth: 0, "& select": { textOverflow: "ellipsis" } } });

interface ChoiceSelectProps<Value extends string> {
  readonly label: string;
  readonly chosen: Value;
  /** What can be chosen, by its name. */
  readonly offered: ReadonlyMap<Value, string>;
  readonly isBusy?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One setting of which one thing is chosen. */
export function ChoiceSelect<Value extends string>({ label, chosen, offered, isBusy = false, onChoose }: ChoiceSelectProps<Value>) {
  const styles = useStyles();
  const choose = (text: string) => {
    const value = [...offered.keys()].find((one) => one === text);
    if (value !== undefined) onChoose(value);
  };
  return (
    <Field label={label}>
      <Select className={styles.select} disabled={isBusy} value={chosen} onChange={(_, { value }) => choose(value)}>
        {[...offered].map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
