import { labelCell } from "../table/labelCell";
import type { TableCheck } from "../outcome/outcome";

/** Names hold no characters that nobody sees: to a look-up "An Giang" with a no-break space is another province. One remark for a table. */
export const hiddenCharacters: TableCheck<"hiddenCharacters"> = {
  per: "table",
  run: (_, table) => {
    const { records } = table.set;
    const found = records.flatMap(({ typedLabel }, index) => (typedLabel === undefined ? [] : [index]));
    const [first, ...rest] = found;
    if (first === undefined) return { passed: records.length, failed: 0, undecided: 0, breaches: [] };
    const breach = {
      report: { code: "hiddenCharacters" as const, facts: { label: records[first]?.label ?? "", labelCount: found.length } },
      cells: [labelCell(table, first), ...rest.map((index) => labelCell(table, index))] as const,
      recordIndex: undefined,
      side: undefined,
      subject: "labels",
      indicators: [],
      effect: 0,
    };
    return { passed: records.length - found.length, failed: found.length, undecided: 0, breaches: [breach] };
  },
};
