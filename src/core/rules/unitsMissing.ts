import { provincesOn } from "../units/provincesOn";
import { isProvincesTable } from "./provincesTable";
import type { TableCheck } from "./outcome";
import { tableCell } from "./places";

/** A table with at least this share of the provinces means to list them all. */
const nationalShareMin = 0.8;

/** A national table lists every province that stood at the end of its period. */
export const unitsMissing: TableCheck<"unitsMissing"> = {
  per: "table",
  run: (_, table) => {
    const { records, period } = table.set;
    if (period === undefined || !isProvincesTable(records)) return { lacking: period === undefined ? ["period"] : [] };
    const expected = provincesOn(period.to).map(({ name }) => name);
    const listed = new Set(records.flatMap(({ unit }) => unit ?? []));
    const missing = expected.filter((name) => !listed.has(name));
    const listedCount = expected.length - missing.length;
    if (listedCount < expected.length * nationalShareMin) return { lacking: [] };
    const breach = {
      report: { code: "unitsMissing" as const, facts: { missing, expectedCount: expected.length } },
      cells: [tableCell(table)] as const,
      recordIndex: undefined,
      side: undefined,
      subject: "units",
      indicators: [],
      effect: missing.length / expected.length,
    };
    return { passed: listedCount, failed: missing.length, undecided: 0, breaches: missing.length === 0 ? [] : [breach] };
  },
};
