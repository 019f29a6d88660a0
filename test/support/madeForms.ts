import { editionOf, formColumns, type CountIndicator, type DesignedCell, type PlannedSheet, type SheetSnapshot, type Side } from "../../src/core";
import { templateSheets, type TemplateRequest } from "../../src/app";
import { formSheet } from "../../src/locale";
import { memoryWorkbook } from "./memoryWorkbook";
import { fc } from "./properties";

type Counts = Readonly<Partial<Record<CountIndicator, number>>>;
type FormSide = { readonly side: Side; readonly edition: TemplateRequest["edition"] };

/** What a person types in the row of one unit, or of one officer, on both sides. */
export type TypedRow = Readonly<Record<Side, Counts>>;

/** What a form counts and does not work out. */
export function typedIndicators({ side, edition }: FormSide): readonly CountIndicator[] {
  return formColumns(editionOf(edition), side).flatMap(({ indicator, parts }) => (parts || indicator === "rate" ? [] : [indicator]));
}

/** Figures whose groups fill what is to be enforced: what is left over is still being enforced. */
function typedCounts(form: FormSide, [carriedIn = 0, newlyAccepted = 0, ...shares]: readonly number[]): Counts {
  const accepted = carriedIn + newlyAccepted;
  let left = accepted;
  const taken = typedIndicators(form)
    .filter((indicator) => !["carriedIn", "newlyAccepted", "inProgress", "trackedSeparately"].includes(indicator))
    .map((indicator, index) => {
      const share = Math.floor((left * (shares[index] ?? 0)) / 4000);
      left -= share;
      return [indicator, share] as const;
    });
  return { carriedIn, newlyAccepted, ...Object.fromEntries(taken), inProgress: left, trackedSeparately: Math.floor(accepted / 7) };
}

const seeds = (max: number) => fc.tuple(fc.integer({ min: 1, max }), fc.integer({ min: 1, max }), fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 10, maxLength: 10 })).map(([old, fresh, shares]) => [old, fresh, ...shares]);

/** So many rows of figures that satisfy every balance of the edition. */
export function typedRows(edition: TemplateRequest["edition"], count: number): fc.Arbitrary<readonly TypedRow[]> {
  const row = fc.tuple(seeds(20_000), seeds(900_000_000)).map(([cases, money]): TypedRow => ({ cases: typedCounts({ side: "cases", edition }, cases), money: typedCounts({ side: "money", edition }, money) }));
  return fc.array(row, { minLength: count, maxLength: count });
}

/** What the forms work out from what is typed, by the definitions of the statistics and not by the formulas of the sheet. */
function workedOut(counts: Counts): Readonly<Partial<Record<CountIndicator | "rate", number | "">>> {
  const sum = (...indicators: readonly CountIndicator[]) => indicators.reduce((total, indicator) => total + (counts[indicator] ?? 0), 0);
  const accepted = sum("carriedIn", "newlyAccepted");
  const toEnforce = accepted - sum("entrusted", "withdrawn");
  const finished = sum("enforced", "terminated", "reduced");
  const eligible = finished + sum("inProgress", "deferredArticle48", "otherEligible");
  return { ...counts, accepted, toEnforce, eligible, carriedOut: toEnforce - finished, rate: eligible === 0 ? "" : printedPercent(finished, eligible) };
}

/** Two decimals, halves up, worked out in whole numbers. */
function printedPercent(part: number, whole: number): number {
  return Number((BigInt(part) * 20_000n + BigInt(whole)) / (2n * BigInt(whole))) / 100;
}

function added(rows: readonly TypedRow[], side: Side): Counts {
  const total: Partial<Record<CountIndicator, number>> = {};
  for (const row of rows) for (const [indicator, value] of Object.entries(row[side])) total[indicator as CountIndicator] = (total[indicator as CountIndicator] ?? 0) + value;
  return total;
}

/** The rows of a form from the total down: officers below their office, which is their sum. */
function allRows({ units }: TemplateRequest, typed: readonly TypedRow[], side: Side): readonly Counts[] {
  let next = 0;
  const below = units.flatMap(({ officers }) => {
    const own = typed.slice(next, (next += Math.max(1, officers.length)));
    return officers.length === 0 ? own.map((row) => row[side]) : [added(own, side), ...own.map((row) => row[side])];
  });
  return [added(typed, side), ...below];
}

const firstFigureRowIndex = 8;
const firstFigureColumnIndex = 2;

/** The sheets of a template as they are when a person has typed these rows, and every target, and the spreadsheet has computed. */
export function filledSheets(request: TemplateRequest, typed: readonly TypedRow[]): readonly PlannedSheet[] {
  return templateSheets(request, formSheet).map(({ name, design }, index) => {
    const side = (["cases", "money"] as const)[index];
    const rows = side ? design.rows.map((cells, rowIndex) => cells.map((cell, columnIndex) => cellWith(cell, valueAt({ request, typed, side }, rowIndex, columnIndex)))) : design.rows.map(withTarget);
    return { name, design: { ...design, rows } };
  });
}

function valueAt({ request, typed, side }: { readonly request: TemplateRequest; readonly typed: readonly TypedRow[]; readonly side: Side }, rowIndex: number, columnIndex: number): number | "" | undefined {
  const column = formColumns(editionOf(request.edition), side)[columnIndex - firstFigureColumnIndex];
  const counts = allRows(request, typed, side)[rowIndex - firstFigureRowIndex];
  return column && counts && workedOut(counts)[column.indicator];
}

function cellWith(cell: DesignedCell, value: number | "" | undefined): DesignedCell {
  if (value === undefined) return cell;
  if (cell.input.kind === "formula") return { ...cell, input: { ...cell.input, value } };
  return value === "" ? cell : { ...cell, input: { kind: "number", value } };
}

/** A target that no made rate is near. */
function withTarget(cells: readonly DesignedCell[], rowIndex: number): readonly DesignedCell[] {
  return rowIndex < 2 ? cells : cells.map((cell, columnIndex) => (columnIndex === 3 ? { ...cell, input: { kind: "number", value: 99.99 } } : cell));
}

/** What an open workbook shows of designed sheets. */
export async function shownSheets(planned: readonly PlannedSheet[]): Promise<readonly SheetSnapshot[]> {
  const workbook = memoryWorkbook([]);
  await workbook.apply(planned.map(({ name, design }) => ({ kind: "addSheet", sheet: name, design })));
  return workbook.snapshot().sheets.map((sheet, index) => {
    const { rows = [], merges = [] } = planned[index]?.design ?? {};
    const contents = sheet.contents.map((cells, rowIndex) => cells.map((content, columnIndex) => computed(rows[rowIndex]?.[columnIndex]) ?? content));
    return { ...sheet, merges, contents };
  });
}

function computed(cell: DesignedCell | undefined): number | string | undefined {
  return cell?.input.kind === "formula" ? cell.input.value : undefined;
}
