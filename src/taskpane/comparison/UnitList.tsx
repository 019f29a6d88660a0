import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { CellRef, ComparedUnit } from "../../core";
import { RowList } from "../lists/RowList";
import { steppedIndex } from "../lists/steppedIndex";
import { sideColumns } from "./SideLine";
import { UnitRow } from "./UnitRow";
import { useComparisonWords } from "./useComparisonWords";

const useStyles = makeStyles({
  headings: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: sideColumns,
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAlign: "right",
  },
});

/** A unit with both sides, folded. */
const estimatedRowHeight = 76;

interface UnitListProps {
  readonly units: readonly ComparedUnit[];
  readonly onShowCell: (at: CellRef) => void;
}

/** The units under the headings of their rates. One stop for the Tab key; the arrow keys go through the list. */
export function UnitList({ units, onShowCell }: UnitListProps) {
  const styles = useStyles();
  const { units: words } = useComparisonWords();
  const list = useRef<HTMLDivElement>(null);
  const [stopKey, setStopKey] = useState<string>();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const keys = units.map(keyOfUnit);
  const stopIndex = Math.max(0, keys.indexOf(stopKey ?? ""));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || !("unit" in event.target.dataset)) return;
    const index = steppedIndex(event.key, stopIndex, units.length);
    if (index === undefined) return;
    event.preventDefault();
    flushSync(() => setStopKey(keys[index]));
    list.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-unit]`)?.focus();
  };
  const row = (index: number) => {
    const [unit, key] = [units[index], keys[index] ?? ""];
    const toggle = () => {
      setStopKey(key);
      setOpen(open.has(key) ? new Set([...open].filter((each) => each !== key)) : new Set([...open, key]));
    };
    return unit && <UnitRow {...{ unit, onShowCell }} isOpen={open.has(key)} isTabStop={index === stopIndex} onToggle={toggle} />;
  };
  return (
    // It only passes the arrow keys on to the buttons inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={list} onKeyDown={onKeyDown}>
      <div className={styles.headings} aria-hidden>
        <span />
        <span>{words.now}</span>
        <span>{words.before}</span>
        <span>{words.change}</span>
      </div>
      <RowList count={units.length} label={words.listLabel} keyOf={(index) => keys[index] ?? String(index)} {...{ row, stopIndex, estimatedRowHeight }} />
    </div>
  );
}

/** Two rows of one name are told by their places; sums of several rows have names of their own. */
function keyOfUnit({ label, recordIndex }: ComparedUnit): string {
  return `${recordIndex ?? ""}:${label}`;
}
