const reference = /(?:'(?:[^']|'')+'!|[\p{L}\d_.]+!)?\$?[A-Z]{1,3}\$?\d{1,7}(?![\d(])/giu;

/**
 * A formula without its references: what stays the same when rows and columns are inserted around it.
 *
 * @example formulaShape('=IF(G7>0,ROUND(H7/G7*100,2),"")') // '=IF(□>0,ROUND(□/□*100,2),"")'
 */
export function formulaShape(formula: string): string {
  return formula.replace(reference, "□");
}
