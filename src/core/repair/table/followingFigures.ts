import { cellOf, type FigureColumn } from "../../model/records";
import { formulaParts, type CellReference, type FormulaParts } from "../../rules/formulas/formulaParts";
import { setOf, type VariableSet } from "../system/editSystem";
import type { Figures } from "../system/figures";
import type { LinearForm } from "../system/linearForm";
import { residual } from "../system/residual";
import type { SideUnderRepair } from "./sideUnderRepair";

/**
 * The figures of a record that are worked out from others beside them, as a balance of the form demands. What is typed right makes them
 * right, so they are never to blame and need no change of their own.
 */
export function followingFigures({ columns, system }: Pick<SideUnderRepair, "columns" | "system">, record: number, figures: Figures): VariableSet {
  return columns.reduce((found, column, variable) => {
    const formula = column.formulas?.get(record);
    if (formula === undefined) return found;
    const parts = formulaParts(formula);
    const isMadeFromAll = (form: LinearForm) => form.variables.every((other) => other === variable || isNamed(parts, columns[other], record));
    const isFollowing = system.forms.some((form) => form.isEquality && form.variables.includes(variable) && isKept(form, figures) && isMadeFromAll(form));
    return isFollowing ? found | setOf(variable) : found;
  }, 0);
}

/** Whether a balance holds; one with a missing figure does not. */
function isKept(form: LinearForm, figures: Figures): boolean {
  return Math.abs(residual(form, figures)) <= form.tolerance * figures.scale;
}

/** Whether a formula names the cell of a figure, by itself or in a range. */
function isNamed(parts: FormulaParts, column: FigureColumn | undefined, record: number): boolean {
  if (!column) return false;
  const { rowIndex, columnIndex } = cellOf(column, record);
  return parts.some((part, index) => {
    if (typeof part === "string") return false;
    const last = parts[index + 1] === ":" ? parts[index + 2] : part;
    return isReference(last) && isBetween(rowIndex, part.rowIndex, last.rowIndex) && isBetween(columnIndex, part.columnIndex, last.columnIndex);
  });
}

function isReference(part: FormulaParts[number] | undefined): part is CellReference {
  return typeof part === "object";
}

function isBetween(index: number, one: number, other: number): boolean {
  return Math.min(one, other) <= index && index <= Math.max(one, other);
}
