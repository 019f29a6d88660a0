import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { CellRef, Finding } from "../../core";
import { RowList } from "../lists/RowList";
import { steppedIndex } from "../lists/steppedIndex";
import { FindingRow, type Rows } from "./FindingRow";

/** A finding of three lines in a narrow pane. */
const estimatedRowHeight = 108;

interface FindingListProps {
  readonly listed: readonly Finding[];
  readonly currentId: string | undefined;
  /** Where one goes on after a decision. */
  readonly placeId: string | undefined;
  readonly label: string;
  readonly onShow: (finding: Finding, at: CellRef) => void;
}

/** The findings under the headings of their severities. One stop for the Tab key; the arrow keys go through the list. */
export function FindingList({ listed, currentId, placeId, label, onShow }: FindingListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState({ id: currentId, whileCurrent: currentId });
  const stopId = stop.whileCurrent === currentId ? stop.id : currentId;
  const indexOf = (wanted: string | undefined) => listed.findIndex(({ id }) => id === wanted);
  const stopIndex = Math.max(0, indexOf(stopId) < 0 ? indexOf(placeId) : indexOf(stopId));
  const rows: Rows = { listed, currentId, stopIndex, onShow };

  useEffect(() => {
    if (currentId !== undefined) bringIntoSight(list.current);
  }, [currentId]);
  useEffect(() => {
    if (placeId !== undefined && document.activeElement === document.body) focusFinding(list.current, stopIndex);
  }, [placeId, stopIndex]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return;
    const index = steppedIndex(event.key, stopIndex, listed.length);
    if (index === undefined) return;
    event.preventDefault();
    flushSync(() => setStop({ id: listed[index]?.id, whileCurrent: currentId }));
    focusFinding(list.current, index);
  };

  return (
    // It only passes the arrow keys on to the buttons inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={list} onKeyDown={onKeyDown}>
      <RowList
        count={listed.length}
        keyOf={(index) => listed[index]?.id ?? String(index)}
        row={(index) => <FindingRow rows={rows} index={index} />}
        {...{ label, stopIndex, estimatedRowHeight }}
      />
    </div>
  );
}

function focusFinding(list: HTMLDivElement | null, index: number): void {
  list?.querySelector<HTMLElement>(`[data-index="${index}"] [data-finding]`)?.focus();
}

/** Focus follows the current finding, unless it rests on a button elsewhere that the person may want to press again. */
function bringIntoSight(list: HTMLDivElement | null): void {
  const current = list?.querySelector<HTMLElement>('[aria-current="true"]');
  const focused = document.activeElement;
  if (focused === document.body || list?.contains(focused)) current?.focus();
  else current?.scrollIntoView({ block: "nearest" });
}
