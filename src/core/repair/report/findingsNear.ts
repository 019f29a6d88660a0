import { cellMap } from "../../model/cellMap";
import type { Finding } from "../../model/finding";
import { cellOf } from "../../model/records";
import type { CellRef } from "../../model/sheet";
import { blamedRecords, type FoundCause } from "../table/foundCause";

/** Finds the findings that name a cell of a cause: its suspects, the totals that it moves, and the rates of its records; in the order of the report. */
export function findingsNear(findings: readonly Finding[]): (cause: FoundCause) => readonly Finding[] {
  const byCell = cellMap<number[]>();
  findings.forEach(({ cells }, place) => {
    for (const cell of cells) {
      const places = byCell.get(cell);
      if (places) places.push(place);
      else byCell.set(cell, [place]);
    }
  });
  return (cause) => {
    const places = new Set(cellsOf(cause).flatMap((cell) => byCell.get(cell) ?? []));
    return [...places].sort((one, other) => one - other).flatMap((place) => findings[place] ?? []);
  };
}

function cellsOf(cause: FoundCause): readonly CellRef[] {
  const { side, suspects, totals } = cause;
  const rate = side.tableSide.column("rate");
  const figures = [...suspects, ...totals].flatMap((figure) => {
    const column = side.columns[figure.variable];
    return column ? [cellOf(column, figure.record)] : [];
  });
  return rate ? [...figures, ...blamedRecords(cause).map((record) => cellOf(rate, record))] : figures;
}
