import { Button, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons/svg/search";
import { reviewFilters } from "../../locale";
import type { ReviewView } from "./desk/listedRows";
import { useReviewWords } from "./useReviewWords";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  search: { flex: "1 1 150px", minWidth: 0 },
  filter: { flex: "1 1 120px", minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
  total: { margin: 0, display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
});

interface ReviewToolsProps {
  readonly view: ReviewView;
  readonly onView: (view: ReviewView) => void;
}

/** Finds units among many, and narrows the list down. */
export function ReviewTools({ view, onView }: ReviewToolsProps) {
  const styles = useStyles();
  const { table } = useReviewWords();
  const choose = (value: string) => onView({ ...view, filter: reviewFilters.find((filter) => filter === value) ?? "all" });
  return (
    <div className={styles.tools}>
      <Input
        className={styles.search}
        size="small"
        type="search"
        contentBefore={<Search20Regular aria-hidden />}
        aria-label={table.search}
        placeholder={table.search}
        value={view.search}
        onChange={(_, { value }) => onView({ ...view, search: value })}
      />
      <Select className={styles.filter} size="small" aria-label={table.filterLabel} value={view.filter} onChange={(_, { value }) => choose(value)}>
        {reviewFilters.map((filter) => (
          <option key={filter} value={filter}>
            {table.filters[filter]}
          </option>
        ))}
      </Select>
    </div>
  );
}

interface NoneShownProps {
  readonly onShowAll: () => void;
}

/** That nothing fits, and the way back to everything. */
export function NoneShown({ onShowAll }: NoneShownProps) {
  const styles = useStyles();
  const { table } = useReviewWords();
  return (
    <p className={styles.total}>
      {table.noneShown}
      <Button size="small" onClick={onShowAll}>
        {table.showAll}
      </Button>
    </p>
  );
}
