import { areaAddress, cellOf, quotedSheet, rateSource, type Area, type CellRef, type FigureColumn, type MoneyUnit, type RecordPlace, type Side } from "../../core";

/** A cell of a person's sheet, and what brings its figure to the unit of the summary. */
export interface SourceTerm {
  readonly at: CellRef;
  readonly factor: number;
}

/** The cells that a rate of the records is made of. */
export interface RateTerms {
  readonly finished: readonly SourceTerm[];
  readonly eligible: readonly SourceTerm[];
}

/** The cells behind what is finished and what is có điều kiện, of this period or of the same one last year. */
export function rateTerms(places: readonly RecordPlace[], side: Side, options: { readonly moneyUnit: MoneyUnit | undefined; readonly basis: "current" | "samePeriodLastYear" }): RateTerms {
  const each = places.map((place) => {
    const source = rateSource(place.set, side, options.basis);
    const terms = (columns: readonly (FigureColumn | undefined)[]) => columns.flatMap((column) => (column ? [{ at: cellOf(column, place.recordIndex), factor: factorOf(place, side, options.moneyUnit) }] : []));
    return { finished: terms(source.finished ? [source.finished] : [source.enforced, source.terminated, source.reduced]), eligible: terms([source.eligible]) };
  });
  return { finished: each.flatMap(({ finished }) => finished), eligible: each.flatMap(({ eligible }) => eligible) };
}

function factorOf({ set }: RecordPlace, side: Side, moneyUnit: MoneyUnit | undefined): number {
  if (side === "cases") return set.casesUnit ?? 1;
  return moneyUnit === undefined || set.moneyUnit === undefined ? 1 : set.moneyUnit / moneyUnit;
}

/**
 * The sum of cells as an expression: one cell as it is, neighbours in a column as an area.
 *
 * @example "SUM('T9'!H7:H9,'T9'!H12)*1000"
 */
export function sumExpression(terms: readonly SourceTerm[]): string {
  const factors = [...new Set(terms.map(({ factor }) => factor))];
  return factors
    .map((factor) => {
      const cells = terms.filter((term) => term.factor === factor).map(({ at }) => at);
      const areas = areaReferences(cells);
      const sum = cells.length === 1 ? (areas[0] ?? "0") : `SUM(${areas.join(",")})`;
      return factor === 1 ? sum : `${sum}*${factor}`;
    })
    .join("+");
}

/** How many of the cells hold numbers, as a condition that all of them do. */
export function allAreNumbers(cells: readonly CellRef[]): string {
  return `COUNT(${areaReferences(cells).join(",")})=${cells.length}`;
}

/** References to cells, with runs of neighbours in a column as areas. */
export function areaReferences(cells: readonly CellRef[]): readonly string[] {
  const areas: { readonly sheet: string; readonly area: Area }[] = [];
  for (const { sheet, rowIndex, columnIndex } of cells) {
    const last = areas.at(-1);
    if (last?.sheet === sheet && last.area.firstColumnIndex === columnIndex && last.area.lastRowIndex + 1 === rowIndex) {
      areas[areas.length - 1] = { sheet, area: { ...last.area, lastRowIndex: rowIndex } };
    } else areas.push({ sheet, area: { firstRowIndex: rowIndex, lastRowIndex: rowIndex, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex } });
  }
  return areas.map(({ sheet, area }) => `${quotedSheet(sheet)}!${areaAddress(area)}`);
}

/** A reference to one cell of a person's sheet. */
export function reference(at: CellRef): string {
  return areaReferences([at]).join("");
}
