import { newerFunctions, newerSheetFunctions } from "./newerFunctions";

const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|([A-Za-z_][A-Za-z0-9_.]*)(?=\s*\()/g;

/**
 * A formula as the file wants it: without "=", and with the prefixes that functions newer than the format, and those of this add-in, carry there.
 *
 * @example formulaToWrite('=CONCAT(A1,"CONCAT(")') // '_xlfn.CONCAT(A1,"CONCAT(")'
 */
export function formulaToWrite(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  return body.replace(pieces, (whole: string, name: string | undefined) => {
    const known = name?.toUpperCase() ?? "";
    if (newerSheetFunctions.has(known)) return `_xlfn._xlws.${known}`;
    if (known.startsWith("SOAT.")) return known.replace("SOAT.", "_xldudf_SOAT_");
    return newerFunctions.has(known) ? `_xlfn.${known}` : whole;
  });
}
