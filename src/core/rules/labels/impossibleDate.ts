import { isCalendarDay } from "../../forms/editionFor";
import type { CalendarDay } from "../../model/period";
import type { TableCheck } from "../outcome/outcome";
import { tableCell } from "../table/places";

/** The period begins and ends on days that the calendar has: 31/9 is none. */
export const impossibleDate: TableCheck<"impossibleDate"> = {
  per: "table",
  run: (_, table) => {
    const { period } = table.set;
    if (period === undefined) return { lacking: ["period"] };
    const impossible = [period.from, period.to].filter((day) => !isCalendarDay(day));
    const breaches = impossible.map((day) => ({
      report: { code: "impossibleDate" as const, facts: { text: written(day) } },
      cells: [tableCell(table)] as const,
      recordIndex: undefined,
      side: undefined,
      subject: written(day),
      indicators: [],
      effect: 0,
    }));
    return { passed: 2 - breaches.length, failed: breaches.length, undecided: 0, breaches };
  },
};

function written({ day, month, year }: CalendarDay): string {
  return `${day}/${month}/${year}`;
}
