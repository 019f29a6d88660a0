import { cellAddress, emptyCell, sides, textCell, type Area, type DesignedCell, type SideSummary } from "../../core";
import { quotedText } from "../fill/quotedText";
import { figureCell } from "./figureCell";
import { livingCell } from "./livingFigure";
import { placedRow, type PlacedCell } from "./placedCell";
import { amountFigure, changeFigure, differenceFigure, earlierRateFigure, rateFigure, remainingFigure, verdictFigure } from "./sideFigures";
import { totalLines, type TotalLine } from "./leaderSheetWords";
import { columnIndexOf } from "./tableLayout";
import { targetFigure } from "./targetFigure";
import type { UnitTable } from "./unitTable";

/** The columns of the block: its label, then one for each side, two columns of the sheet wide. */
export const totalsColumns = { label: 1, cases: 2, money: 4 } as const;

/** The totals of both sides below one another, and how many units reached both targets. */
export interface TotalsBlock {
  readonly cells: readonly PlacedCell[];
  readonly merges: readonly Area[];
  readonly rowCount: number;
  readonly rowIndexOf: (line: TotalLine) => number;
}

/** Plans the block of totals below the table. */
export function totalsBlock(table: UnitTable, firstRowIndex: number): TotalsBlock {
  const { words, summary } = table;
  const rowIndexOf = (line: TotalLine) => firstRowIndex + 1 + totalLines.indexOf(line);
  const title = [textCell("heading", words.totalsTitle), ...sides.flatMap((side) => [textCell("heading", words.sides[side]), emptyCell("heading")])];
  const lines = totalLines.map((line): readonly DesignedCell[] => {
    const cells = sides.flatMap((side) => [lineCell(table, line, { side: summary.total?.bySide[side], rowIndexOf }), emptyCell("count")]);
    return [textCell("label", words.totalLines[line]), ...cells];
  });
  const both = bothLine(table);
  const rows = [title, ...lines, ...(both ? [both] : [])];
  const merged = rows.flatMap((_, index) => [totalsColumns.cases, totalsColumns.money].map((column) => ({ firstRowIndex: firstRowIndex + index, lastRowIndex: firstRowIndex + index, firstColumnIndex: column, lastColumnIndex: column + 1 })));
  return { cells: rows.flatMap((row, index) => placedRow(firstRowIndex + index, totalsColumns.label, row)), merges: merged, rowCount: rows.length, rowIndexOf };
}

interface LineOfSide {
  readonly side: SideSummary | undefined;
  readonly rowIndexOf: TotalsBlock["rowIndexOf"];
}

function lineCell(table: UnitTable, line: TotalLine, { side, rowIndexOf }: LineOfSide): DesignedCell {
  if (side === undefined) return emptyCell("count");
  const at = (of: TotalLine) => cellAddress(rowIndexOf(of), totalsColumns[side.side]);
  const cells: { readonly [Line in TotalLine]: () => DesignedCell } = {
    finished: () => figureCell("count", amountFigure(side, "finished"), [side, "finished"]),
    eligible: () => figureCell("count", amountFigure(side, "eligible"), [side, "eligible"]),
    rate: () => figureCell("rate", rateFigure(side), [side, "rate"]),
    target: () => figureCell("rate", targetFigure(side, table.sources), [side, "target"]),
    difference: () => figureCell("difference", differenceFigure(side, { rate: at("rate"), target: at("target") }), [side, "difference"]),
    verdict: () => livingCell("ordinal", verdictFigure(side, at("difference"), table.words.verdicts)),
    earlierRate: () => figureCell("rate", earlierRateFigure(side), [side, "earlierRate"]),
    change: () => figureCell("difference", changeFigure(side), [side, "change"]),
    remaining: () => figureCell("count", remainingFigure(side, at("target")), [side, "remaining"]),
  };
  return cells[line]();
}

/** Counted by formula, so that it follows the figures. */
function bothLine({ layout, summary, words }: UnitTable): readonly DesignedCell[] | undefined {
  if (!layout.hasBothColumn || summary.judgedBothCount === 0) return undefined;
  const conditions = sides.map((side) => {
    const columnIndex = columnIndexOf(layout, side, "verdict");
    return `(${cellAddress(layout.firstUnitRowIndex, columnIndex)}:${cellAddress(layout.lastRowIndex, columnIndex)}=${quotedText(words.verdicts.reached)})`;
  });
  const count = livingCell("totalCount", { expression: `SUMPRODUCT(${conditions.join("*")})`, value: summary.reachedBoth.length });
  return [textCell("totalLabel", words.bothCount(summary.judgedBothCount)), count, ...[0, 1, 2].map(() => emptyCell("totalCount"))];
}
