import { unitPath } from "./unitPath";
import { otherSideOf, tableSides, type TableSide } from "./tableSide";

/** A record on the other side: where its figures stand. */
export interface OtherSide {
  readonly side: TableSide;
  readonly recordIndex: number;
}

/**
 * The same unit on the other side: in the same table, or in one of the same period on another sheet, where its name stands once.
 * `undefined` where there is none.
 */
export function otherSideOfRecord(side: TableSide, recordIndex: number): OtherSide | undefined {
  const own = otherSideOf(side);
  if (own.column("eligible") !== undefined) return { side: own, recordIndex };
  const path = unitPath(side.table.set, recordIndex);
  const elsewhere = side.table.workbook().filter((table) => table !== side.table && isSamePeriod(table, side.table));
  const found = elsewhere.flatMap((table) => {
    const there = tableSides(table).find((other) => other.side === own.side && other.basis === side.basis);
    const index = table.recordAt(path);
    return there === undefined || index === undefined ? [] : [{ side: there, recordIndex: index }];
  });
  return found.length === 1 ? found[0] : undefined;
}

function isSamePeriod({ set: one }: TableSide["table"], { set: other }: TableSide["table"]): boolean {
  return one.period?.year === other.period?.year && one.period?.months === other.period?.months;
}
