import { newerFunctions, newerSheetFunctions } from "./newerFunctions";

const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|([A-Za-z_][A-Za-z0-9_.]*)(?=\s*\()/g;

/**
 * A formula as the file wants it: without "=", and with the prefixes that functions newer than the format carry there.
 *
 * @example formulaToWrite('=CONCAT(A1,"CONCAT(")') // '_xlfn.CONCAT(A1,"CONCAT(")'
 */
export function formulaToWrite(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  return body.replace(pieces, (whole: string, name: string | undefined) => {
    const known = name?.toUpperCase() ?? "";
    if (newerSheetFunctions.has(known)) return `_xlfn._xlws.${known}`;
    return newerFunctions.has(known) ? `_xlfn.${known}` : whole;
  });
}
