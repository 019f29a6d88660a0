import { makeStyles } from "@fluentui/react-components";
import type { RowListProps } from "./rowListProps";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

/** The rows of a short list, all of them drawn. */
export function PlainRows({ count, label, keyOf, row }: RowListProps) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={label}>
      {Array.from({ length: count }, (_, index) => (
        <li key={keyOf(index)} data-index={index}>
          {row(index)}
        </li>
      ))}
    </ol>
  );
}
