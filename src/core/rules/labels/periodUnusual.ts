import type { CalendarDay } from "../../model/period";
import type { TableCheck } from "../outcome/outcome";
import { tableRemark } from "../outcome/tableRemark";

const firstDay = { month: 10, day: 1 } as const;

/** The period is counted from 01/10, as every period of these statistics is, and the days that are written are those of its name. */
export const periodUnusual: TableCheck<"periodUnusual"> = {
  per: "table",
  run: (_, table) => {
    const { period } = table.set;
    if (period === undefined) return { lacking: ["period"] };
    const { from, to, year, months, named } = period;
    const begins: CalendarDay = { year: year - 1, ...firstDay };
    const isFromBeginning = from.year === begins.year && from.month === begins.month && from.day === begins.day;
    return tableRemark(table, !isFromBeginning || named !== undefined, { code: "periodUnusual", facts: { from, to, begins, months, named } });
  },
};
