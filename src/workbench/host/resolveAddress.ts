import type { Area } from "../../core";
import { localArea, splitAddress } from "./addresses";
import { cellsOf } from "./cells";
import type { Cells, HostContext } from "./hostContext";
import { invalidArgument, itemNotFound } from "./refusal";

/** The cells that an address or a defined name stands for, seen from a sheet. */
export function cellsAt(context: HostContext, address: string, sheetId: string): Cells {
  const { sheetName, local } = splitAddress(address.trim());
  const sheet = sheetName === undefined ? context.document.sheet(sheetId) : context.document.sheetNamed(sheetName);
  if (!sheet) throw sheetName === undefined ? itemNotFound("the sheet, it was deleted") : invalidArgument(`there is no sheet "${sheetName}"`);
  const area = localArea(local);
  if (area) return cellsOf(context, sheet.id, [area]);
  const named = cellsOfName(context, local, sheet.id);
  if (!named) throw invalidArgument(`"${address}" is no address`);
  return named;
}

/** The cells of a list of addresses on one sheet, separated by commas. */
export function cellsAtAll(context: HostContext, addresses: string, sheetId: string): Cells {
  const parts = addresses.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((part) => cellsAt(context, part, sheetId));
  const sheetIds = new Set(parts.map(({ tracked }) => tracked.sheetId));
  const [onlyId] = sheetIds;
  if (onlyId === undefined || sheetIds.size > 1) throw invalidArgument("the areas lie on several sheets");
  return cellsOf(context, onlyId, parts.flatMap(({ tracked }) => tracked.areas));
}

/** The cells that a formula such as "='Biểu 06'!$A$1:$B$2" refers to; undefined when it is anything else. */
export function cellsOfFormula(context: HostContext, formula: string, sheetId: string): Cells | undefined {
  const { sheetName, local } = splitAddress(formula.replace(/^=/, "").trim());
  const area: Area | undefined = localArea(local);
  const sheet = sheetName === undefined ? context.document.sheet(sheetId) : context.document.sheetNamed(sheetName);
  return area && sheet && cellsOf(context, sheet.id, [area]);
}

function cellsOfName(context: HostContext, name: string, sheetId: string): Cells | undefined {
  const matching = context.document.names().filter((other) => other.name.toLowerCase() === name.toLowerCase());
  const found = matching.find(({ scopeSheetId }) => scopeSheetId === sheetId) ?? matching.find(({ scopeSheetId }) => scopeSheetId === undefined);
  return found && cellsOfFormula(context, found.formula, sheetId);
}
