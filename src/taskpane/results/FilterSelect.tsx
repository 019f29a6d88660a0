import { Field, makeStyles, Select } from "@fluentui/react-components";

const useStyles = makeStyles({ select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } } });

interface FilterSelectProps {
  readonly label: string;
  readonly all: string;
  /** What can be chosen, with what it is called. */
  readonly offered: ReadonlyMap<string, string>;
  readonly chosen: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
}

/** One thing by which the list is filtered. Where there is only one of a kind there is nothing to choose. */
export function FilterSelect({ label, all, offered, chosen, onChoose }: FilterSelectProps) {
  const styles = useStyles();
  return (
    <Field label={label} size="small">
      {/* The empty value stands for all, so a value bears a sign in front. */}
      <Select
        className={styles.select}
        size="small"
        disabled={offered.size < 2}
        value={chosen === undefined ? "" : `=${chosen}`}
        onChange={(_, { value }) => onChoose(value === "" ? undefined : value.slice(1))}
      >
        <option value="">{all}</option>
        {[...offered].map(([value, name]) => (
          <option key={value} value={`=${value}`}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
