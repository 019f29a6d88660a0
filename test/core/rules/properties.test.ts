import { check, type CheckReport } from "../../../src/core";
import { consistentTables, countColumns, drawingOf, withCell, type DrawnTable } from "../../support/consistentTable";
import { fc } from "../../support/properties";
import { drawnRecognition, drawnRecords } from "../../support/recordSet";

const period = { year: 2023, months: 12, from: { year: 2022, month: 10, day: 1 }, to: { year: 2023, month: 9, day: 30 } };

function reportOf(drawing: string, moneyUnit: 1 | 1_000 = 1_000): CheckReport {
  return check(drawnRecognition(drawnRecords(drawing, { period, moneyUnit }).set));
}

const idsOf = (report: CheckReport): readonly string[] => report.findings.map(({ id, severity }) => `${severity} ${id}`).sort();

/** A cell of a table: the table, and where. */
const tablesWithCell = consistentTables.chain((table) =>
  fc.record({ table: fc.constant(table), row: fc.nat(table.rows.length - 1), column: fc.nat(countColumns - 1), change: fc.integer({ min: -5000, max: 5000 }).filter((change) => change !== 0) }),
);

const changed = ({ table, row, column, change }: { table: DrawnTable; row: number; column: number; change: number }): DrawnTable =>
  withCell(table, { row, column }, (table.rows[row]?.[column] ?? 0) + change);

/** Whether a value of two decimals looks like one of fewer. */
const seemsShort = (value: number): boolean => Math.round(value * 100) % 10 === 0;

describe("a table that satisfies every identity", () => {
  it("has no finding but the remark that a rate is just at its target, with a total row and without", () => {
    fc.assert(
      fc.property(consistentTables, fc.boolean(), (table, withTotal) => {
        expect(idsOf(reportOf(drawingOf(table, { withTotal }))).filter((id) => !id.startsWith("info CT-04"))).toEqual([]);
      }),
    );
  });

  it("has one when a single count is changed", () => {
    fc.assert(
      fc.property(tablesWithCell, (cell) => {
        const errors = reportOf(drawingOf(changed(cell))).findings.filter(({ severity }) => severity === "error");
        expect(errors.length).toBeGreaterThan(0);
        expect(errors.every(({ recordLabel }) => recordLabel === `Đơn vị ${cell.row + 1}`)).toBe(true);
      }),
    );
  });

  it("has one when a rate, a share or a difference is changed by a hundredth or more", () => {
    fc.assert(
      fc.property(consistentTables, fc.constantFrom("eligibleShare", "rate", "targetDifference"), fc.integer({ min: 2, max: 3000 }), (table, indicator, hundredths) => {
        const column = table.keys.indexOf(`money.${indicator}`);
        const row = table.rows.findIndex((cells) => cells[column] !== undefined);
        fc.pre(row >= 0);
        const value = (Math.round((table.rows[row]?.[column] ?? 0) * 100) + hundredths) / 100;
        // 67,10 alone in its column is seen as 67,1, which 67,06 may be printed as.
        fc.pre(!seemsShort(value));
        const { findings } = reportOf(drawingOf(withCell(table, { row, column }, value)));
        expect(findings.filter(({ recordLabel }) => recordLabel === `Đơn vị ${row + 1}`)).not.toEqual([]);
      }),
    );
  });
});

describe("findings", () => {
  it("do not depend on the unit of money", () => {
    fc.assert(
      fc.property(tablesWithCell, (cell) => {
        const table = changed(cell);
        const inDong = { ...table, rows: table.rows.map((row) => row.map((value, column) => (value !== undefined && column < countColumns ? value * 1000 : value))) };
        expect(idsOf(reportOf(drawingOf(inDong), 1))).toEqual(idsOf(reportOf(drawingOf(table))));
      }),
    );
  });

  it("do not depend on the order of rows", () => {
    fc.assert(
      fc.property(tablesWithCell, (cell) => {
        const [header = "", ...lines] = drawingOf(changed(cell)).split("\n");
        expect(idsOf(reportOf([header, ...lines.reverse()].join("\n")))).toEqual(idsOf(reportOf([header, ...lines].join("\n"))));
      }),
    );
  });

  it("do not grow with a row that is in order", () => {
    fc.assert(
      fc.property(tablesWithCell, consistentTables, (cell, { keys, rows: [clean = []] }) => {
        fc.pre(idsOf(reportOf(drawingOf({ keys, rows: [clean] }))).length === 0);
        const table = changed(cell);
        // 80,3 alone in its column is seen as one decimal, and beside 97,06 as 80,30.
        fc.pre(table.rows.every((cells) => cells.slice(countColumns).every((value = 0.01) => !seemsShort(value))));
        const longer = { ...table, rows: [...table.rows, clean] };
        expect(idsOf(reportOf(drawingOf(longer)))).toEqual(idsOf(reportOf(drawingOf(table))));
      }),
    );
  });
});

describe("a verdict that is decided", () => {
  /** One record with some figures blank and some wrong. */
  const records = fc
    .tuple(consistentTables, fc.array(fc.tuple(fc.nat(countColumns - 1), fc.option(fc.nat(1000), { nil: undefined })), { minLength: 1, maxLength: 6 }))
    .map(([{ keys, rows }, holes]) => holes.reduce<DrawnTable>((table, [column, value]) => withCell(table, { row: 0, column }, value), { keys, rows: rows.slice(0, 1) }));

  it("stays when a blank is filled with any count", () => {
    fc.assert(
      fc.property(records, fc.nat(2_000_000), fc.nat(), (table, value, choice) => {
        const blanks = table.rows[0]?.flatMap((cell, column) => (cell === undefined && column < countColumns ? [column] : [])) ?? [];
        fc.pre(blanks.length > 0);
        const column = blanks[choice % blanks.length] ?? 0;
        const before = reportOf(drawingOf(table)).results;
        const after = reportOf(drawingOf(withCell(table, { row: 0, column }, value))).results;
        const decided = before.filter(({ undecided, notRunFor, ruleId }) => undecided === 0 && notRunFor === undefined && ruleId !== "CT-02");
        const kept = decided.map(({ ruleId, passed, failed }) => ({ ruleId, wasRight: passed > 0 && failed === 0 }));
        expect(kept.map(({ ruleId }) => after.find((result) => result.ruleId === ruleId)).map((result) => ({ ruleId: result?.ruleId, wasRight: result?.failed === 0 }))).toEqual(kept);
      }),
    );
  });
});
