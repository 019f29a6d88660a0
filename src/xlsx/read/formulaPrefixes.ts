const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xl(?:(?:fn|ws|pm|udf)\.|dudf_SOAT_)/g;

/**
 * A formula as Excel shows it: the file writes newer functions with a prefix ("_xlfn.CONCAT") that no person ever sees, and those of this
 * add-in as "_xldudf_SOAT_TYLE".
 *
 * @example shownFormula('_xlfn.CONCAT("_xlfn.",A1)') // 'CONCAT("_xlfn.",A1)'
 */
export function shownFormula(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula.replace(quoted, (piece) => (piece.startsWith("_xld") ? "SOAT." : piece.startsWith("_xl") ? "" : piece));
}
