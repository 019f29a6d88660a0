import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ComparedUnit } from "../../core";
import { unitFilters, unitOrders } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { copied } from "../narrative/copied";
import { ChoiceField } from "./ChoiceField";
import { comparedRows } from "./comparedRows";
import type { UnitListing } from "./listedUnits";
import { useComparisonWords } from "./useComparisonWords";

const useStyles = makeStyles({
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: tokens.spacingHorizontalS },
  input: { minWidth: 0 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface UnitToolbarProps {
  readonly listing: UnitListing;
  readonly shown: readonly ComparedUnit[];
  readonly count: number;
  readonly onList: (listing: UnitListing) => void;
}

/** Which units are listed and in which order, and the way to take them along. */
export function UnitToolbar({ listing, shown, count, onList }: UnitToolbarProps) {
  const styles = useStyles();
  const words = useWords();
  const { units } = useComparisonWords();
  const [told, tell] = useState("");
  const copy = async () => tell((await copied(comparedRows(shown, units, words), null)) ? units.copied : units.notCopied);
  return (
    <>
      <Field label={units.search} size="small">
        <Input size="small" type="search" className={styles.input} value={listing.search} onChange={(_, { value }) => onList({ ...listing, search: value })} />
      </Field>
      <div className={styles.fields}>
        <ChoiceField label={units.orderLabel} values={unitOrders} nameOf={(order) => units.orders[order]} chosen={listing.order} onChoose={(order) => onList({ ...listing, order })} />
        <ChoiceField label={units.filterLabel} values={unitFilters} nameOf={(filter) => units.filters[filter]} chosen={listing.filter} onChoose={(filter) => onList({ ...listing, filter })} />
      </div>
      <div className={styles.line}>
        <p className={styles.text} role="status">
          {units.shown({ shown: shown.length, count })}
          {told !== "" && ` · ${told}`}
        </p>
        <Button size="small" disabledFocusable={shown.length === 0} onClick={() => void copy()}>
          {units.copy}
        </Button>
      </div>
    </>
  );
}
