import { areaAddress, cellAddress, type FormColumn, type Part } from "../../core";
import { rateFormula } from "../fill/rateFormula";
import { runsOf, type FormRow } from "./formRows";

/** Where the column of an indicator stands. */
export type ColumnIndexOf = (indicator: FormColumn["indicator"]) => number;

/**
 * The formula of a cell of figures; `undefined` where a person types. What the form works out comes from its own row, in a row of sums as
 * well; other cells of such a row add up the rows.
 */
export function figureFormula({ indicator, parts }: FormColumn, { rowIndex, summedRowIndexes }: FormRow, columnIndexOf: ColumnIndexOf): string | undefined {
  const cell = (of: FormColumn["indicator"]) => cellAddress(rowIndex, columnIndexOf(of));
  if (indicator === "rate") return rateFormula({ finishedParts: (parts ?? []).map((part) => cell(part.indicator)), eligible: cell("eligible"), scale: "percent" });
  if (parts) return balanceFormula(parts, cell);
  return summedRowIndexes.length > 0 ? sumFormula(summedRowIndexes, columnIndexOf(indicator)) : undefined;
}

/** A blank is not a zero: the result stays empty until every part has its figure. */
function balanceFormula(parts: readonly Part[], cell: (indicator: Part["indicator"]) => string): string {
  const cells = parts.map(({ indicator }) => cell(indicator));
  const sum = parts.map(({ sign }, index) => `${sign < 0 ? "-" : index > 0 ? "+" : ""}${cells[index] ?? ""}`).join("");
  return `=IF(COUNT(${cells.join(",")})=${cells.length},${sum},"")`;
}

function sumFormula(rowIndexes: readonly number[], columnIndex: number): string {
  const areas = runsOf(rowIndexes).map(([firstRowIndex, lastRowIndex]) => areaAddress({ firstRowIndex, lastRowIndex, firstColumnIndex: columnIndex, lastColumnIndex: columnIndex }));
  return `=SUM(${areas.join(",")})`;
}
