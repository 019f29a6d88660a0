import { defaultRangeExtractor, useWindowVirtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef, useState, type ReactNode } from "react";

interface ManyRowsProps {
  readonly count: number;
  /** This row is always drawn, so that focus is never lost. */
  readonly stopIndex: number;
  readonly keyOf: (index: number) => string;
  readonly row: (index: number) => ReactNode;
}

/** A submission of three lines in a narrow pane; the true height is measured as soon as it is drawn. */
const estimatedRowHeight = 72;

/** The rows of a long table: only those in sight are drawn, and empty ones of their height stand for the others. */
export function ManyRows({ count, stopIndex, keyOf, row }: ManyRowsProps) {
  const top = useRef<HTMLTableSectionElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => setScrollMargin((top.current?.getBoundingClientRect().top ?? 0) + window.scrollY), [count]);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => estimatedRowHeight,
    overscan: 6,
    scrollMargin,
    getItemKey: keyOf,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), stopIndex])].sort((one, other) => one - other),
  });
  const items = virtualizer.getVirtualItems();
  const total = virtualizer.getTotalSize();
  return (
    <>
      <tbody ref={top} aria-hidden />
      {items.map(({ key, index, start, end }, place) => [
        <Gap key={`${key}-before`} height={start - scrollMargin - ((items[place - 1]?.end ?? scrollMargin) - scrollMargin)} />,
        <tbody key={key} ref={virtualizer.measureElement} data-index={index}>
          {row(index)}
        </tbody>,
        place === items.length - 1 && <Gap key="end" height={total - (end - scrollMargin)} />,
      ])}
    </>
  );
}

/** The room of rows that are not drawn. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden>
      <tr style={{ height }}>
        <td />
      </tr>
    </tbody>
  );
}
