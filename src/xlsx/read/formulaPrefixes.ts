const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xl(?:fn|ws|pm|udf)\./g;

/**
 * A formula as Excel shows it: the file writes newer functions with a prefix ("_xlfn.CONCAT") that no person ever sees.
 *
 * @example shownFormula('_xlfn.CONCAT("_xlfn.",A1)') // 'CONCAT("_xlfn.",A1)'
 */
export function shownFormula(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  return formula.replace(quoted, (piece) => (piece.startsWith("_xl") ? "" : piece));
}
