import { scanSheetData } from "../../read/sheetDataScan";
import { shiftedFormula } from "../../read/shiftedFormula";
import type { CellSpan, SheetDataRange } from "../../read/spans";
import { attributesOf } from "../../xml/attributes";
import { escapedText, unescaped } from "../../xml/escape";
import type { Splice } from "../../xml/splice";
import type { CellPlans } from "./cellPlan";
import type { RowRecord } from "./rowSplices";

/** The formula element of a cell, as it stands in the text. */
interface WrittenFormula {
  readonly group: string;
  readonly formula: string;
  readonly start: number;
  readonly end: number;
}

interface Master extends WrittenFormula {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

const formulaElement = /<((?:[^\s<>/:]+:)?)f(\s[^<>]*?)?(?:\/>|>([^<]*)<\/\1f\s*>)/;

/**
 * Writes out the formulas that lean on a cell which is about to change: the first cell of a shared group holds the text for
 * all of them, and would take it away.
 */
export function expandedDependents(text: string, range: SheetDataRange, change: { readonly plans: CellPlans; readonly touched: readonly RowRecord[] }): readonly Splice[] {
  const masters = lostMasters(text, change);
  if (masters.size === 0) return [];
  const splices: Splice[] = [];
  scanSheetData(text, range, {
    row: () => undefined,
    cell: (span) => {
      if (change.plans.get(span.rowIndex)?.has(span.columnIndex)) return;
      const dependent = sharedFormulaOf(text, span);
      const master = dependent && masters.get(dependent.group);
      if (!dependent || !master || dependent.formula !== "") return;
      const shift = { rows: span.rowIndex - master.rowIndex, columns: span.columnIndex - master.columnIndex };
      const written = `<${range.prefix}f>${escapedText(shiftedFormula(master.formula, shift))}</${range.prefix}f>`;
      splices.push({ start: dependent.start, end: dependent.end, text: written });
    },
    rowEnd: () => undefined,
  });
  return splices;
}

function lostMasters(text: string, { plans, touched }: { readonly plans: CellPlans; readonly touched: readonly RowRecord[] }): ReadonlyMap<string, Master> {
  const masters = new Map<string, Master>();
  for (const { row, cells } of touched) {
    for (const cell of cells) {
      const shared = plans.get(row.rowIndex)?.has(cell.columnIndex) ? sharedFormulaOf(text, cell) : undefined;
      if (shared && shared.formula !== "") masters.set(shared.group, { ...shared, rowIndex: row.rowIndex, columnIndex: cell.columnIndex });
    }
  }
  return masters;
}

function sharedFormulaOf(text: string, span: Readonly<CellSpan>): WrittenFormula | undefined {
  const inside = text.slice(span.openEnd, span.closeStart);
  const match = inside.includes("shared") ? formulaElement.exec(inside) : null;
  if (!match) return undefined;
  const [whole, , tag = "", formula = ""] = match;
  const attributes = new Map(attributesOf(tag).map(({ name, value }) => [name, value]));
  if (attributes.get("t") !== "shared") return undefined;
  const start = span.openEnd + match.index;
  return { group: attributes.get("si") ?? "", formula: unescaped(formula), start, end: start + whole.length };
}
