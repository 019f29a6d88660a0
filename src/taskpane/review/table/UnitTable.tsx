import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewSorting } from "../desk/listedRows";
import type { ReviewRow } from "../desk/reviewRows";
import { useReviewWords } from "../useReviewWords";
import { ManyRows } from "./ManyRows";
import { SortHeads } from "./SortHeads";
import { UnitRow, type UnitRowActions } from "./UnitRow";
import { useRowFocus } from "./useRowFocus";

const useStyles = makeStyles({
  /** Enlarged twice in a narrow pane the figures would leave no room for the names. */
  frame: { overflowX: "auto" },
  table: { width: "100%", minWidth: "280px", borderCollapse: "collapse", tableLayout: "fixed", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  findings: { width: "52px" },
  side: { width: "62px" },
  remove: { width: "28px" },
});

/** More rows than these are drawn only where they are seen. */
const plainRowsMax = 50;

interface UnitTableProps extends UnitRowActions {
  readonly rows: readonly ReviewRow[];
  readonly sorting: ReviewSorting;
  readonly onSort: (sorting: ReviewSorting) => void;
  /** The row that was open before; it takes the focus. */
  readonly returnKey: string | undefined;
}

/** The files as a table. One stop for the Tab key and the way to its buttons; the arrow keys go through the rows. */
export function UnitTable({ rows, sorting, onSort, returnKey, onOpen, onRemove }: UnitTableProps) {
  const styles = useStyles();
  const { table: words } = useReviewWords();
  const { table, stopIndex, onKeyDown, remove } = useRowFocus({ rows, returnKey, onRemove });
  const row = (index: number) => {
    const found = rows[index];
    return found && <UnitRow row={found} index={index} onOpen={onOpen} onRemove={remove} isTabStop={index === stopIndex} />;
  };
  return (
    <div className={styles.frame}>
      {/* It only passes the arrow keys on to the buttons inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <table ref={table} className={styles.table} aria-label={words.label} aria-rowcount={rows.length * 2 + 1} onKeyDown={onKeyDown}>
        <colgroup>
          <col />
          <col className={styles.findings} />
          <col className={styles.side} />
          <col className={styles.side} />
          <col className={styles.remove} />
        </colgroup>
        <SortHeads sorting={sorting} onSort={onSort} />
        {rows.length > plainRowsMax ? (
          <ManyRows count={rows.length} stopIndex={stopIndex} keyOf={(index) => rows[index]?.key ?? ""} row={row} />
        ) : (
          rows.map(({ key }, index) => <tbody key={key}>{row(index)}</tbody>)
        )}
      </table>
    </div>
  );
}
