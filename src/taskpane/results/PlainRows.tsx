import { makeStyles } from "@fluentui/react-components";
import { FindingRow, type RowListProps } from "./FindingRow";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

/** The rows of a short list, all of them drawn. */
export function PlainRows({ rows, label }: RowListProps) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={label}>
      {rows.listed.map(({ id }, index) => (
        <li key={id} data-index={index}>
          <FindingRow rows={rows} index={index} />
        </li>
      ))}
    </ol>
  );
}
