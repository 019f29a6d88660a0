import { editionFor, textCell, type Summary } from "../../core";
import type { CheckCounts } from "./checkCounts";
import { placedRow, type PlacedCell } from "./placedCell";
import type { LeaderSheetWords } from "./leaderSheetWords";
import { titleRowCount, type TableColumn, type TableLayout } from "./tableLayout";

/** What stands above the table. */
export interface SummaryTitle {
  readonly agency: string;
  readonly counts: CheckCounts;
  /** The moment of the person's clock: "2026-11-22T08:05". */
  readonly moment: string;
  readonly mode: "fullYear" | "proRata" | "interim";
}

/** Whose figures these are and of when, what was checked, and how the rows are ordered. */
export function titleCells(summary: Summary, title: SummaryTitle, words: LeaderSheetWords): readonly PlacedCell[] {
  const { period, moneyUnit, ranking, comparisonSet } = summary;
  const texts = [
    textCell("title", words.title),
    textCell("subtitle", words.about({ agency: title.agency, period, edition: editionFor(period).id, moneyUnit })),
    textCell("note", words.checked({ ...title.counts, moment: title.moment })),
    textCell("note", words.order({ ranking, comparisonSet, mode: title.mode })),
  ];
  return texts.slice(0, titleRowCount).flatMap((cell, rowIndex) => placedRow(rowIndex, 0, [cell]));
}

/** The two rows of headings: the sides, and below each what is told of it. */
export function headingCells({ columns, hasBothColumn, headingRowIndex }: TableLayout, { moneyUnit }: Summary, words: LeaderSheetWords): readonly PlacedCell[] {
  const heading = (text: string) => textCell("heading", text);
  const sideText = ({ side }: TableColumn, index: number) => heading(columns[index - 1]?.side === side ? "" : words.sides[side]);
  const both = hasBothColumn ? [words.both] : [];
  return [
    ...placedRow(headingRowIndex, 0, [heading(words.ordinal), heading(words.unit), ...columns.map(sideText), ...both.map(heading)]),
    ...placedRow(headingRowIndex + 1, 0, ["", "", ...columns.map(({ side, column }) => words.columns(column, side, moneyUnit)), ...both.map(() => "")].map(heading)),
  ];
}
