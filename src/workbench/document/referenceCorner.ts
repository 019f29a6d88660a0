/** One end of a reference, taken apart. A text is "" where a whole row or column is meant. */
export interface ReferenceCorner {
  readonly columnText: string;
  readonly columnIsFixed: boolean;
  readonly rowText: string;
  readonly rowIsFixed: boolean;
}

const cornerPattern = /^(?:(\$?)([A-Z]+))?(?:(\$?)(\d+))?$/i;

/** Takes one end of a reference apart: "$B7", "B", "$7". */
export function referenceCorner(text: string): ReferenceCorner {
  const [, columnDollar, columnText = "", rowDollar, rowText = ""] = cornerPattern.exec(text) ?? [];
  return { columnText: columnText.toUpperCase(), columnIsFixed: columnDollar === "$", rowText, rowIsFixed: rowDollar === "$" };
}

/** Puts one end of a reference together again. */
export function cornerText({ columnText, columnIsFixed, rowText, rowIsFixed }: ReferenceCorner): string {
  return `${columnIsFixed ? "$" : ""}${columnText}${rowIsFixed ? "$" : ""}${rowText}`;
}
