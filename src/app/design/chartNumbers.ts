import type { Area, ChartDesign, DesignedCell, SheetDesign } from "../../core";

/** The cells of an area of a design, along its rows; undefined beyond what is designed. */
export function designedCellsIn({ rows }: SheetDesign, { firstRowIndex, lastRowIndex, firstColumnIndex, lastColumnIndex }: Area): readonly (DesignedCell | undefined)[] {
  const columnCount = lastColumnIndex - firstColumnIndex + 1;
  return Array.from({ length: lastRowIndex - firstRowIndex + 1 }, (_, rowOffset) => rows[firstRowIndex + rowOffset]).flatMap((row) =>
    Array.from({ length: columnCount }, (_, columnOffset) => row?.[firstColumnIndex + columnOffset]),
  );
}

/** What a cell of a design shows today; undefined for an empty one. */
export function designedValue(cell: DesignedCell | undefined): number | string | undefined {
  switch (cell?.input.kind) {
    case "number":
    case "formula":
      return cell.input.value;
    case "text":
      return cell.input.text;
    default:
      return undefined;
  }
}

/** The numbers that cells of a design hold today; `undefined` for a cell without one. */
export function numbersIn(design: SheetDesign, area: Area): readonly (number | undefined)[] {
  return designedCellsIn(design, area).map((cell) => {
    const value = designedValue(cell);
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
  });
}

/** Whether the values of a chart begin at zero: the length of a bar says its value only from there on, and a spreadsheet would begin where it likes. */
export function beginsAtZero({ kind, series }: ChartDesign, design: SheetDesign): boolean {
  return kind !== "lines" && series.every(({ values }) => numbersIn(design, values).every((number) => number === undefined || number >= 0));
}
