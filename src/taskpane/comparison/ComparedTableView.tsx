import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CellRef, ComparisonSource, TableComparison } from "../../core";
import type { SourceName } from "../../locale";
import { useWords } from "../frame/WordsContext";
import { listedUnits, type UnitListing } from "./listedUnits";
import { UnitList } from "./UnitList";
import { UnitToolbar } from "./UnitToolbar";
import { useComparisonWords } from "./useComparisonWords";

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

const wholeList: UnitListing = { search: "", order: "sheet", filter: "all" };

interface ComparedTableViewProps {
  readonly table: TableComparison;
  readonly onShowCell: (at: CellRef) => void;
}

/** A table beside its earlier figures: what it is compared with, in words, and then unit by unit. */
export function ComparedTableView({ table, onShowCell }: ComparedTableViewProps) {
  const styles = useStyles();
  const words = useWords();
  const { periods, units: unitWords } = useComparisonWords();
  const [listing, setListing] = useState(wholeList);
  const { basis, beforePeriod, units, gone } = table;
  const shown = listedUnits(units, listing);
  return (
    <section className={styles.table} aria-labelledby="compared-with">
      <h3 id="compared-with" className={styles.title}>
        {periods.found({ basis, period: beforePeriod && words.periodName(beforePeriod) })}
      </h3>
      <p className={styles.text}>
        <Background table={table} />
      </p>
      {gone.length > 0 && <p className={styles.text}>{periods.gone(gone)}</p>}
      <UnitToolbar listing={listing} shown={shown} count={units.length} onList={setListing} />
      {shown.length === 0 ? <p className={styles.text}>{unitWords.none}</p> : <UnitList units={shown} onShowCell={onShowCell} />}
    </section>
  );
}

/** Where the earlier figures stand, and what both sides were brought to. */
function Background({ table: { sources, provinces, moneyUnit } }: Pick<ComparedTableViewProps, "table">) {
  const { moneyUnitNames } = useWords();
  const { periods, units } = useComparisonWords();
  const isConverted = provinces !== undefined && (provinces.now !== provinces.compared || provinces.before !== provinces.compared);
  const moneyName = moneyUnit === undefined ? undefined : moneyUnitNames.get(moneyUnit);
  return (
    <>
      {periods.sources(sources.map(sourceName))}
      {isConverted && ` ${periods.broughtTo(provinces.compared)}`}
      {moneyName !== undefined && ` ${units.moneyUnit(moneyName)}`}
    </>
  );
}

function sourceName({ isSameTable, file, sheet }: ComparisonSource): SourceName {
  if (isSameTable) return { kind: "sameTable" };
  return file === undefined ? { kind: "sheet", sheet } : { kind: "file", file, sheet };
}
