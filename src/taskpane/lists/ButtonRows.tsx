import { useState, type FocusEvent } from "react";
import { RowList } from "./RowList";
import type { RowListProps } from "./rowListProps";

/** The rows of a list, short or long, whose buttons are all stops of the Tab key. The row that holds the focus stays drawn when it is scrolled away. */
export function ButtonRows(given: Omit<RowListProps, "stopIndex">) {
  const [focusedIndex, setFocusedIndex] = useState(0);
  const onFocus = ({ target }: FocusEvent) => setFocusedIndex(Number(target.closest("[data-index]")?.getAttribute("data-index")));
  return (
    <div onFocus={onFocus}>
      <RowList {...given} stopIndex={Math.min(focusedIndex, given.count - 1)} />
    </div>
  );
}
