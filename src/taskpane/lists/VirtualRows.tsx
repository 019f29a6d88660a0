import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, measureElement, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { RowListProps } from "./rowListProps";

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  row: { position: "absolute", top: 0, left: 0, right: 0 },
});

/** A pane that is hidden for a while measures nothing; taking that for the truth would draw every row at once. */
const rowHeightMin = 40;

/** The rows of a long list: only those in sight are drawn, and always the one that the Tab key stops at. */
export function VirtualRows({ count, label, keyOf, row, stopIndex, estimatedRowHeight }: RowListProps) {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const scrollMargin = useDocumentTop(list);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => estimatedRowHeight,
    overscan: 6,
    scrollMargin,
    measureElement: (...drawn) => Math.max(measureElement(...drawn), rowHeightMin),
    getItemKey: keyOf,
    rangeExtractor: (range) => withIndex(range, stopIndex),
  });
  return (
    <ol ref={list} className={styles.list} aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map(({ key, index, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          className={styles.row}
          style={{ transform: `translateY(${start - scrollMargin}px)` }}
        >
          {row(index)}
        </li>
      ))}
    </ol>
  );
}

function withIndex(range: Range, index: number): number[] {
  const indexes = defaultRangeExtractor(range);
  return indexes.includes(index) ? indexes : [...indexes, index].sort((one, other) => one - other);
}

/** How far down the document the list begins. It moves when something above unfolds. */
function useDocumentTop(list: RefObject<HTMLOListElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setTop((list.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    measure();
    return () => observer.disconnect();
  }, [list]);
  return top;
}
