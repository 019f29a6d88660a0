import { isExcelError, type CellContent } from "../../../core";
import type { XlsxCellInput, XlsxChange } from "../../change";
import type { XlsxCell, XlsxContents, XlsxSheet } from "../../contents";
import type { StyleTable } from "../styles/styleTable";

/** What becomes of one cell: taken out of the file, or written with an input and a look. */
export type CellPlan = { readonly kind: "remove" } | { readonly kind: "write"; readonly input: XlsxCellInput; readonly styleId: number };

/** By row index, then by column index. */
export type CellPlans = ReadonlyMap<number, ReadonlyMap<number, CellPlan>>;

/** A change of one cell. */
export type CellChange = Extract<XlsxChange, { readonly kind: "setCell" | "removeCell" }>;

/** What the cells of a sheet are to become; a change that changes nothing is left out, so that its bytes stay. */
export function cellPlansOf(changes: readonly CellChange[], sheet: XlsxSheet, context: PlanContext): CellPlans {
  const plans = new Map<number, ReadonlyMap<number, CellPlan>>();
  for (const [rowIndex, wishes] of wishesOf(changes)) {
    const planned = [...wishes].flatMap(([columnIndex, wish]): readonly (readonly [number, CellPlan])[] => {
      const cell = sheet.cells.get(rowIndex)?.get(columnIndex);
      const inherited = inheritedStyleId(sheet, { rowIndex, columnIndex });
      const base = (wish.isAnew ? undefined : cell?.styleId) ?? inherited;
      const plan = planOf(wish, { ...context, cell, inherited, base });
      return plan ? [[columnIndex, plan]] : [];
    });
    if (planned.length > 0) plans.set(rowIndex, new Map(planned));
  }
  return plans;
}

/** What planning a cell looks at beside its sheet. */
export interface PlanContext {
  readonly contents: XlsxContents;
  /** Asked for only when a new look is needed, so that the table of styles stays untouched otherwise. */
  readonly styles: () => StyleTable;
}

/** What all changes of one cell come to. */
interface CellWish {
  /** `undefined` takes the cell out. */
  readonly input: XlsxCellInput | undefined;
  readonly numberFormat: string | undefined;
  /** Whether the cell was taken out on the way, so that its look in the file no longer counts. */
  readonly isAnew: boolean;
}

function wishesOf(changes: readonly CellChange[]): ReadonlyMap<number, ReadonlyMap<number, CellWish>> {
  const wishes = new Map<number, Map<number, CellWish>>();
  for (const change of changes) {
    const { rowIndex, columnIndex } = change.at;
    const row = wishes.get(rowIndex) ?? new Map<number, CellWish>();
    wishes.set(rowIndex, row.set(columnIndex, wishAfter(row.get(columnIndex), change)));
  }
  return wishes;
}

function wishAfter(before: CellWish | undefined, change: CellChange): CellWish {
  if (change.kind === "removeCell") return { input: undefined, numberFormat: undefined, isAnew: true };
  const { input, numberFormat = before?.numberFormat } = change;
  return { input, numberFormat, isAnew: before?.isAnew === true };
}

interface CellContext extends PlanContext {
  readonly cell: XlsxCell | undefined;
  /** The look that the place shows once the file does not name the cell. */
  readonly inherited: number;
  /** The look that it shows before the change. */
  readonly base: number;
}

function planOf(wish: CellWish, context: CellContext): CellPlan | undefined {
  const { input } = wish;
  const { cell, inherited } = context;
  if (!input) return cell && { kind: "remove" };
  const styleId = styleIdOf(wish, context);
  if (cell && isSameCell(cell, input, styleId)) return undefined;
  if (isEmpty(input) && styleId === inherited) return cell && { kind: "remove" };
  return { kind: "write", input, styleId };
}

function styleIdOf({ numberFormat }: CellWish, { contents, styles, base }: CellContext): number {
  const isKept = numberFormat === undefined || numberFormat === (contents.styles[base]?.numberFormat ?? "General");
  return isKept ? base : styles().withNumberFormat(base, numberFormat);
}

function isEmpty({ formula, content }: XlsxCellInput): boolean {
  return formula === "" && content === null;
}

/** The look that a cell shows while the file does not name it: that of its row, or else of its column. */
function inheritedStyleId(sheet: XlsxSheet, at: { readonly rowIndex: number; readonly columnIndex: number }): number {
  const ofRow = sheet.rows.get(at.rowIndex)?.styleId;
  if (ofRow !== undefined) return ofRow;
  return sheet.columns.find(({ firstColumnIndex, lastColumnIndex }) => at.columnIndex >= firstColumnIndex && at.columnIndex <= lastColumnIndex)?.styleId ?? 0;
}

function isSameCell(cell: XlsxCell, { formula, content }: XlsxCellInput, styleId: number): boolean {
  return cell.styleId === styleId && cell.formula === formula && isSameContent(cell.content, content);
}

function isSameContent(one: CellContent, other: CellContent): boolean {
  return isExcelError(one) && isExcelError(other) ? one.error === other.error : one === other;
}
