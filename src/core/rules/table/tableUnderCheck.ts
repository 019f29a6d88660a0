import type { Edition } from "../../forms/edition";
import type { FigureColumn, RecordSet } from "../../model/records";
import type { Target } from "../../model/target";
import { hierarchyOf, type Hierarchy } from "./hierarchy";
import { columnDecimals } from "./columnDecimals";
import { recordsByPath } from "./unitPath";

/** A table with what every rule asks of it, each worked out at most once. */
export interface TableUnderCheck {
  readonly set: RecordSet;
  readonly edition: Edition;
  /** The edition of the same period a year before, for the columns that show it. */
  readonly earlierEdition: Edition;
  readonly targets: readonly Target[];
  /** Every table of the workbook: the other side of the same units may stand on another sheet. */
  readonly workbook: () => readonly TableUnderCheck[];
  readonly hierarchy: Hierarchy;
  /** The record of a unit, by its path; `undefined` where none or several have it. */
  readonly recordAt: (path: string) => number | undefined;
  /** The most decimals that a value of the column has, up to six. */
  readonly decimalsOf: (column: FigureColumn) => number;
  /** The size of a column: the sum of its values without the rows that are sums themselves, from some of the rows in a long table. */
  readonly sizeOf: (column: FigureColumn) => number;
}

/** Prepares a table for its rules. */
export function tableUnderCheck(set: RecordSet, { edition, earlierEdition, targets, workbook }: Pick<TableUnderCheck, "edition" | "earlierEdition" | "targets" | "workbook">): TableUnderCheck {
  let hierarchy: Hierarchy | undefined;
  const ownHierarchy = () => (hierarchy ??= hierarchyOf(set.records));
  let byPath: ReadonlyMap<string, number> | undefined;
  return {
    set,
    edition,
    earlierEdition,
    targets,
    workbook,
    get hierarchy() {
      return ownHierarchy();
    },
    recordAt: (path) => {
      byPath ??= recordsByPath(set);
      return byPath.get(path);
    },
    decimalsOf: remembered((column) => columnDecimals(column.values)),
    sizeOf: remembered((column) => columnSize(column, ownHierarchy())),
  };
}

function remembered(measure: (column: FigureColumn) => number): (column: FigureColumn) => number {
  const known = new Map<FigureColumn, number>();
  return (column) => {
    const value = known.get(column) ?? measure(column);
    known.set(column, value);
    return value;
  };
}

/** In a longer table every so many rows speak for the rest: a size only tells which finding to read first. */
const askedRowMax = 1_000;

function columnSize({ values }: FigureColumn, { childCounts }: Hierarchy): number {
  const step = Math.max(1, Math.floor(values.length / askedRowMax));
  let size = 0;
  for (let index = 0; index < values.length; index += step) {
    const value = values[index] as number;
    if (childCounts[index] === 0 && value === value) size += Math.abs(value);
  }
  return size * step;
}
