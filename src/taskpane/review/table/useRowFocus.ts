import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { steppedIndex } from "../../lists/steppedIndex";
import type { ReviewRow } from "../desk/reviewRows";

interface RowFocusOptions {
  readonly rows: readonly ReviewRow[];
  /** The row that was open before; it takes the focus. */
  readonly returnKey: string | undefined;
  readonly onRemove: (fileId: number) => void;
}

/** One stop for the Tab key in a table: the arrow keys go from row to row, and the next row follows one that was taken away. */
export function useRowFocus({ rows, returnKey, onRemove }: RowFocusOptions) {
  const table = useRef<HTMLTableElement>(null);
  const [stopKey, setStopKey] = useState(returnKey);
  const stopIndex = Math.max(0, rows.findIndex(({ key }) => key === stopKey));
  useEffect(() => {
    if (returnKey !== undefined) focusRow(table.current, returnKey);
  }, [returnKey]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || !event.target.closest("tbody")) return;
    const key = rows[steppedIndex(event.key, stopIndex, rows.length) ?? -1]?.key;
    if (key === undefined) return;
    event.preventDefault();
    flushSync(() => setStopKey(key));
    focusRow(table.current, key);
  };
  const remove = (fileId: number) => {
    const isOther = ({ file }: ReviewRow) => file.id !== fileId;
    const index = rows.findIndex(({ file }) => file.id === fileId);
    const next = (rows.slice(index).find(isOther) ?? rows.slice(0, index).findLast(isOther))?.key;
    flushSync(() => {
      onRemove(fileId);
      setStopKey(next);
    });
    if (next !== undefined) focusRow(table.current, next);
  };
  return { table, stopIndex, onKeyDown, remove };
}

function focusRow(table: HTMLTableElement | null, key: string): void {
  table?.querySelector<HTMLElement>(`[data-stop="${key}"]`)?.focus();
}
