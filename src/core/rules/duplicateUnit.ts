import type { Breach, TableCheck } from "./outcome";
import { labelCell } from "./labelCell";
import type { TableUnderCheck } from "./tableUnderCheck";
import { normalisedLabel } from "./normalisedLabel";

/**
 * No unit stands twice under the same heading. Two rows of one province are certainly one too many; two officers may share a name.
 */
export const duplicateUnit: TableCheck<"duplicateUnit"> = {
  per: "table",
  run: (_, table) => {
    const firstIndexes = new Map<number | undefined, Map<string, number>>();
    const breaches: Breach[] = [];
    table.set.records.forEach(({ role, unit, label, parentIndex }, recordIndex) => {
      const name = unit ?? normalisedLabel(label);
      if (role === "total" || name === "") return;
      const siblings = firstIndexes.get(parentIndex) ?? new Map<string, number>();
      firstIndexes.set(parentIndex, siblings);
      const firstIndex = siblings.get(name);
      if (firstIndex === undefined) siblings.set(name, recordIndex);
      else breaches.push(breachOf(table, recordIndex, firstIndex));
    });
    return { passed: table.set.records.length - breaches.length, failed: breaches.length, undecided: 0, breaches };
  },
};

function breachOf(table: TableUnderCheck, recordIndex: number, otherIndex: number): Breach {
  const record = table.set.records[recordIndex];
  const other = labelCell(table, otherIndex);
  return {
    report: { code: "duplicateUnit", facts: { label: record?.label ?? "", otherRowNumber: other.rowIndex + 1 } },
    ...(record?.unit === undefined && { severity: "confirm" }),
    cells: [labelCell(table, recordIndex), other],
    recordIndex,
    side: undefined,
    subject: "unit",
    indicators: [],
    effect: 1 / table.set.records.length,
  };
}
