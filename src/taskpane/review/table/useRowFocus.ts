import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { steppedIndex } from "../../lists/steppedIndex";
import type { ReviewRow } from "../desk/reviewRows";

interface RowFocusOptions {
  readonly rows: readonly ReviewRow[];
  /** The file that was open before; its row takes the focus. */
  readonly returnId: number | undefined;
  readonly onRemove: (id: number) => void;
}

/** One stop for the Tab key in a table: the arrow keys go from row to row, and the next row follows one that was taken away. */
export function useRowFocus({ rows, returnId, onRemove }: RowFocusOptions) {
  const table = useRef<HTMLTableElement>(null);
  const [stopId, setStopId] = useState(returnId);
  const stopIndex = Math.max(0, rows.findIndex(({ file }) => file.id === stopId));
  useEffect(() => {
    if (returnId !== undefined) focusRow(table.current, returnId);
  }, [returnId]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || !event.target.closest("tbody")) return;
    const id = rows[steppedIndex(event.key, stopIndex, rows.length) ?? -1]?.file.id;
    if (id === undefined) return;
    event.preventDefault();
    flushSync(() => setStopId(id));
    focusRow(table.current, id);
  };
  const remove = (id: number) => {
    const index = rows.findIndex(({ file }) => file.id === id);
    const next = (rows[index + 1] ?? rows[index - 1])?.file.id;
    flushSync(() => {
      onRemove(id);
      setStopId(next);
    });
    if (next !== undefined) focusRow(table.current, next);
  };
  return { table, stopIndex, onKeyDown, remove };
}

function focusRow(table: HTMLTableElement | null, id: number): void {
  table?.querySelector<HTMLElement>(`[data-stop="${id}"]`)?.focus();
}
