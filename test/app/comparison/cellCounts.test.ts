import { workbookDifferences } from "../../../src/app";
import type { CellContent, SheetSnapshot } from "../../../src/core";
import { drawnSheet } from "../../support/drawnSheet";

const columns = ["id", "size", "incl.prob", "staff", "turnover", "other.rev", "total.rev", "staff.costs", "total.costs", "profit", "vat"];
const rowCount = 60;

type Table = readonly (readonly (number | null)[])[];

/** How many of the first cells of a column are blank: 80 of 660 in all, four of them a turnover, of which the last has a vat beside it. */
const blankCounts: Readonly<Record<string, number>> = { turnover: 4, "staff.costs": 10, vat: 3, profit: 12, "other.rev": 36, staff: 6, "total.costs": 5, "total.rev": 4 };

const isBlankAt = (name: string, rowIndex: number) => rowIndex < (blankCounts[name] ?? 0);
const input: Table = Array.from({ length: rowCount }, (_, rowIndex) => columns.map((name, index) => (isBlankAt(name, rowIndex) ? null : name === "other.rev" && rowIndex === 40 ? -33 : 100 * (index + 1) + rowIndex)));

const replaced = (table: Table, column: string, change: (value: number | null, row: Table[number]) => number | null): Table =>
  table.map((row) => row.map((value, index) => (columns[index] === column ? change(value, row) : value)));

const cleaned = replaced(input, "other.rev", (value) => value && Math.abs(value));
const vatImputed = replaced(cleaned, "turnover", (value, row) => value ?? row[columns.indexOf("vat")] ?? null);
const medianImputed = replaced(vatImputed, "turnover", (value) => value ?? 530);
const inThousands = replaced(medianImputed, "staff.costs", (value) => value && value * 1_000);

const sheetOf = (table: Table): SheetSnapshot => drawnSheet("SBS", table.map((row) => row.map((value) => value ?? "-").join(" | ")).join("\n"));

/** The cells of a version as the field counts them: against the first version, what is still there, changed, filled in or gone. */
function countsOf(before: Table, after: Table) {
  const { cells, lines } = workbookDifferences({ sheets: [sheetOf(before)], tables: [] }, { sheets: [sheetOf(after)], tables: [] });
  const countOf = (kind: string) => cells.filter((cell) => cell.kind === kind).length;
  const available = (contents: SheetSnapshot["contents"]) => contents.flat().filter((content: CellContent) => content !== null).length;
  const [adapted, imputed, removed] = [countOf("changed"), countOf("filled"), countOf("removed")];
  const total = available(sheetOf(after).contents);
  const stillAvailable = total - imputed;
  return { lines: lines.length, available: total, stillAvailable, unadapted: stillAvailable - adapted, adapted, imputed, missing: rowCount * columns.length - total, removed };
}

describe("the cells of successive versions", () => {
  // The counts that the cookbook of the R package validate shows for five versions of a survey of 60 businesses, here of drawn figures.
  it.each([
    ["as it came in", input, { available: 580, stillAvailable: 580, unadapted: 580, adapted: 0, imputed: 0, missing: 80, removed: 0 }],
    ["a sign put right", cleaned, { available: 580, stillAvailable: 580, unadapted: 579, adapted: 1, imputed: 0, missing: 80, removed: 0 }],
    ["a turnover taken from the tax office", vatImputed, { available: 581, stillAvailable: 580, unadapted: 579, adapted: 1, imputed: 1, missing: 79, removed: 0 }],
    ["the others filled with the median", medianImputed, { available: 584, stillAvailable: 580, unadapted: 579, adapted: 1, imputed: 4, missing: 76, removed: 0 }],
    ["costs in another unit", inThousands, { available: 584, stillAvailable: 580, unadapted: 529, adapted: 51, imputed: 4, missing: 76, removed: 0 }],
  ])("%s", (_, version, expected) => {
    expect(countsOf(input, version)).toEqual({ lines: 0, ...expected });
  });

  it("that lost what was filled in are told as removed", () => {
    expect(countsOf(medianImputed, input)).toMatchObject({ removed: 4, imputed: 0, adapted: 1 });
  });
});
