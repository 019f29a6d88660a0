import { read, type CellObject } from "@e965/xlsx";
import { cellAddress, isExcelError } from "../../src/core";
import { openXlsx, type XlsxSheet } from "../../src/xlsx";

/** A formula whose remembered value is not the one that another program computes. */
export interface Difference {
  readonly cell: string;
  readonly formula: string;
  readonly written: unknown;
  readonly computed: unknown;
}

/** Holds the remembered values of all formulas of a file against those of the file that was computed anew, which a reader reads that is not ours. */
export function differences(written: Uint8Array, computed: Uint8Array): { readonly formulaCount: number; readonly found: readonly Difference[] } {
  const { Sheets: sheets } = read(computed);
  const formulas = openXlsx(written).contents.sheets.flatMap(formulasIn);
  const found = formulas.flatMap(({ sheet, address, formula, content }): readonly Difference[] => {
    const other = sheets[sheet]?.[address] as CellObject | undefined;
    const value = isExcelError(content) ? content.error : content;
    const isAlike = isSame(value, other?.t === "e" ? other.w : other?.v);
    return isAlike ? [] : [{ cell: `${sheet}!${address}`, formula, written: value, computed: other?.v }];
  });
  return { formulaCount: formulas.length, found };
}

function formulasIn({ name: sheet, cells }: XlsxSheet) {
  return [...cells].flatMap(([rowIndex, row]) => [...row].flatMap(([columnIndex, cell]) => (cell.formula === "" ? [] : [{ sheet, address: cellAddress(rowIndex, columnIndex), ...cell }])));
}

/** A formula without a result and one that gives no text look alike in a file. */
function isSame(ours: unknown, theirs: unknown): boolean {
  const [one, other] = [ours ?? "", theirs ?? ""];
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one));
}
