import { shiftedReference } from "./shiftedReference";
import type { Shift } from "./shift";

// A text literal, a sheet name with "!", a reference (cell, columns or rows) or a word such as a function name: whatever comes first.
const token =
  /"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!|(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?/giu;

/** Rewrites every reference of a formula. `sheetName` is the one written before it; undefined when none is. */
export function mapReferences(formula: string, map: (reference: string, sheetName: string | undefined) => string): string {
  let sheetName: string | undefined;
  return formula.replace(token, (text, sheet: string | undefined, reference: string | undefined) => {
    if (sheet !== undefined) {
      sheetName = unquoted(sheet);
      return text;
    }
    const result = reference === undefined ? text : map(reference, sheetName);
    sheetName = undefined;
    return result;
  });
}

/** Rewrites the sheet names that a formula mentions. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return formula.replace(token, (text, sheet: string | undefined) =>
    sheet !== undefined && unquoted(sheet).toLowerCase() === from.toLowerCase() ? `${quotedSheetName(to)}!` : text,
  );
}

/** Moves the references of a formula to the sheet where rows or columns were put in or taken out. `formulaSheet` is where the formula stands. */
export function shiftFormula(formula: string, shift: Shift, sheets: { readonly formulaSheet: string; readonly shiftedSheet: string }): string {
  return mapReferences(formula, (reference, sheetName = sheets.formulaSheet) =>
    sheetName.toLowerCase() === sheets.shiftedSheet.toLowerCase() ? shiftedReference(reference, shift) : reference,
  );
}

/** Turns the references to a sheet that was deleted into "#REF!". */
export function withoutSheet(formula: string, sheetName: string): string {
  const renamed = renameSheetIn(formula, sheetName, "#gone");
  return renamed.replaceAll(/'#gone'!\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?/gi, "#REF!");
}

/** A sheet name as a formula needs it: quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C?\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A sheet name without the quotes that a formula puts around it. */
function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
