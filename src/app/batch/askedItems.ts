import { cellAddress, figureAt, type CellRef, type Finding, type FoundFigure, type Severity } from "../../core";
import type { ReturnList } from "./returnList";
import type { ReturnListWords } from "./returnListWords";

/** One thing that is asked, in words; "" for what is not known. */
export interface AskedItem {
  readonly asked: string;
  readonly sheet: string;
  readonly cell: string;
  readonly record: string;
  /** Where all cells are of one column. */
  readonly figure: string;
  /** What the named cells say, in their order. */
  readonly reported: string;
  readonly expected: string;
  readonly reason: string;
}

/** What is merely worth knowing is not asked of anybody. */
const askedSeverities = ["error", "confirm"] as const satisfies readonly Severity[];

/** What a unit is asked, the gravest first. */
export function askedItems({ findings, tables }: ReturnList, words: ReturnListWords): readonly AskedItem[] {
  const itemOf = (finding: Finding, severity: (typeof askedSeverities)[number]): AskedItem => {
    const cells = askedCells(finding);
    const figures = cells.slice(0, namedCellMax).map((at) => figureAt(tables, at));
    const keys = new Set(figures.map((figure) => figure?.column.key));
    const [key] = keys;
    return {
      asked: words.asked[severity],
      sheet: cells[0].sheet,
      cell: cellsText(cells),
      record: labelOf(figures) ?? finding.recordLabel,
      figure: key !== undefined && keys.size === 1 ? words.figureName(key) : "",
      reported: joined(figures.map((figure) => (figure ? reportedText(figure, words) : ""))),
      expected: expectedText(finding, words),
      reason: words.sentence(finding),
    };
  };
  return askedSeverities.flatMap((severity) => findings.filter((finding) => finding.severity === severity).map((finding) => itemOf(finding, severity)));
}

/** The cells to be mended where it is known which; else those that take part. */
function askedCells({ cells, proposals }: Finding): readonly [CellRef, ...CellRef[]] {
  const [only, ...others] = proposals;
  return only && others.length === 0 ? [only.at, ...(only.together ?? []).map(({ at }) => at)] : cells;
}

/** More cells than these are not named: who looks at the first ones sees the others. */
const namedCellMax = 4;

/** "D6, D8": cells of another sheet than the first one bear its name. */
function cellsText(cells: readonly [CellRef, ...CellRef[]]): string {
  const named = cells.slice(0, namedCellMax).map(({ sheet, rowIndex, columnIndex }) => {
    const address = cellAddress(rowIndex, columnIndex);
    return sheet === cells[0].sheet ? address : `${sheet}!${address}`;
  });
  return named.join(", ") + (cells.length > namedCellMax ? "…" : "");
}

/** The row of the cells, which is not the one that a finding speaks of where a part of a total is to blame. */
function labelOf(figures: readonly (FoundFigure | undefined)[]): string | undefined {
  const labels = new Set(figures.map((figure) => figure?.set.records[figure.record]?.label));
  return labels.size === 1 ? [...labels][0] : undefined;
}

function reportedText({ column, record }: FoundFigure, words: ReturnListWords): string {
  const value = column.values[record];
  return value === undefined || Number.isNaN(value) ? (column.texts?.get(record)?.text ?? "") : words.value(value);
}

/** As many texts as there are cells, unless none of them says anything. */
function joined(texts: readonly string[]): string {
  return texts.every((text) => text === "") ? "" : texts.join("; ");
}

/** A single value speaks of the cell of its own line; of several changes each bears its cell. */
function expectedText({ cells, proposals }: Finding, words: ReturnListWords): string {
  const [only, ...others] = proposals;
  if (only && others.length === 0 && only.together === undefined) return words.expected(only);
  return proposals.map((proposal) => words.proposal(proposal, cells[0].sheet)).join(words.or);
}
