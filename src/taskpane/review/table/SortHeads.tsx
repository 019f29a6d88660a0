import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ReviewSortKey } from "../../../locale";
import { visuallyHidden } from "../../look/visuallyHidden";
import { sortedBy, type ReviewSorting } from "../desk/listedRows";
import { useReviewWords } from "../useReviewWords";

const useStyles = makeStyles({
  head: { padding: `${tokens.spacingVerticalXXS} 2px`, verticalAlign: "bottom", fontWeight: tokens.fontWeightSemibold, borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  left: { textAlign: "left" },
  right: { textAlign: "right" },
  sort: {
    display: "inline",
    minHeight: "24px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    textAlign: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: { display: "block" },
  inRow: { marginRight: tokens.spacingHorizontalS },
  chosen: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
  hidden: visuallyHidden,
});

/** The columns of the list, and what each can be sorted by. */
const unitKeys: readonly ReviewSortKey[] = ["unit", "file", "state"];
const findingKeys: readonly ReviewSortKey[] = ["error", "confirm"];
const sideKeys = { cases: ["casesRate", "casesDifference"], money: ["moneyRate", "moneyDifference"] } as const satisfies Record<string, readonly ReviewSortKey[]>;

interface SortHeadsProps {
  readonly sorting: ReviewSorting;
  readonly onSort: (sorting: ReviewSorting) => void;
}

/** The headings of the list. What stands in them is what one sorts by. */
export function SortHeads(given: SortHeadsProps) {
  const styles = useStyles();
  const { columns } = useReviewWords().table;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <SortHead {...given} keys={unitKeys} isInRow />
        <SortHead {...given} keys={findingKeys} />
        <SortHead {...given} keys={sideKeys.cases}>
          {columns.sides.cases}
        </SortHead>
        <SortHead {...given} keys={sideKeys.money}>
          {columns.sides.money}
        </SortHead>
        <th scope="col" className={styles.head}>
          <span className={styles.hidden}>{columns.remove}</span>
        </th>
      </tr>
    </thead>
  );
}

interface SortHeadProps extends SortHeadsProps {
  readonly keys: readonly ReviewSortKey[];
  readonly isInRow?: true;
  readonly children?: ReactNode;
}

function SortHead({ sorting, onSort, keys, isInRow, children }: SortHeadProps) {
  const styles = useStyles();
  const isSorted = keys.includes(sorting.key);
  return (
    <th
      scope="col"
      className={mergeClasses(styles.head, isInRow ? styles.left : styles.right)}
      aria-sort={isSorted ? (sorting.isDescending ? "descending" : "ascending") : undefined}
    >
      {children !== undefined && <span className={styles.line}>{children}</span>}
      {keys.map((key) => (
        <span key={key} className={isInRow ? styles.inRow : styles.line}>
          <SortButton {...{ sorting, onSort, sortKey: key }} />
        </span>
      ))}
    </th>
  );
}

function SortButton({ sorting, onSort, sortKey }: SortHeadsProps & { readonly sortKey: ReviewSortKey }) {
  const styles = useStyles();
  const { sortBy, sorts } = useReviewWords().table;
  const isChosen = sorting.key === sortKey;
  const title = sortBy(sortKey);
  return (
    <button type="button" className={mergeClasses(styles.sort, isChosen && styles.chosen)} title={title} onClick={() => onSort(sortedBy(sortKey, sorting))}>
      {sorts[sortKey]}
      <span className={styles.hidden}> ({title})</span>
      {isChosen && <span aria-hidden>{sorting.isDescending ? "\u00A0▾" : "\u00A0▴"}</span>}
    </button>
  );
}
