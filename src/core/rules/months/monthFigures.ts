import { cumulativeIndicators } from "../../model/cumulativeIndicators";
import type { CountIndicator } from "../../model/indicator";
import type { FigureColumn } from "../../model/records";
import { keyOn, onBasis, type TableSide } from "../table/tableSide";

/** What is only added to from 01/10 on, in the last month alone and since 01/10. */
export interface MonthFigures {
  readonly indicator: CountIndicator;
  readonly inMonth: FigureColumn;
  readonly cumulative: FigureColumn;
}

/** The figures that a side shows in both ways. */
export function monthFigures(side: TableSide): readonly MonthFigures[] {
  const month = onBasis(side, "inMonth");
  return [...cumulativeIndicators].flatMap((indicator) => {
    const [inMonth, cumulative] = [month.column(indicator), side.column(indicator)];
    return inMonth && cumulative ? [{ indicator, inMonth, cumulative }] : [];
  });
}

/** What a side without such figures lacks; nothing where it is of an earlier period, which shows no month. */
export function lackingMonths(side: TableSide): readonly string[] {
  return side.basis === "current" ? [keyOn(onBasis(side, "inMonth"), "finished")] : [];
}
