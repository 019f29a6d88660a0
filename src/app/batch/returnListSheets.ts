import { emptyCell, numberCell, textCell, type DesignedCell, type PlannedSheet } from "../../core";
import { askedItems, headLines, type ReturnList, type ReturnListWords } from "./returnList";
import { sheetNames } from "./sheetNames";

const columnWidths = [6, 14, 28, 20, 60, 44, 30] as const;
const lastColumnIndex = columnWidths.length - 1;
const overviewWidths = [6, 30, 44, 10, 14, 24] as const;

/** The lists of some units as sheets: an overview first, when there are several, and one sheet for each unit, with room for its answers. */
export function returnListSheets(lists: readonly ReturnList[], words: ReturnListWords): readonly PlannedSheet[] {
  const wanted = lists.map(({ line, submission }) => line.units.join(", ") || submission.name);
  const names = sheetNames(wanted, [words.overview.sheetName]);
  const sheets = lists.map((list, index) => listSheet(list, names[index] ?? "", words));
  return lists.length > 1 ? [overviewSheet(lists, names, words), ...sheets] : sheets;
}

function listSheet(list: ReturnList, name: string, words: ReturnListWords): PlannedSheet {
  const { columns } = words;
  const heads = [textCell("title", words.title), ...headLines(list, words).map((text) => textCell("note", text))];
  const headings = [columns.ordinal, columns.asked, columns.record, columns.cell, columns.finding, columns.proposal, columns.answer];
  const items = askedItems(list, words).map(({ asked, record, cell, finding, proposal }, index): readonly DesignedCell[] => [
    numberCell("ordinal", index + 1),
    ...[asked, record, cell, finding, proposal].map((text) => textCell("wrapped", text)),
    emptyCell("entry"),
  ]);
  return {
    name,
    design: {
      rows: [...heads.map((cell) => [cell]), headings.map((text) => textCell("heading", text)), ...(items.length > 0 ? items : [[textCell("note", words.nothing)]])],
      columnWidths,
      merges: heads.map((_, rowIndex) => ({ firstRowIndex: rowIndex, lastRowIndex: rowIndex, firstColumnIndex: 0, lastColumnIndex })),
      frozen: { rowCount: heads.length + 1, columnCount: 0 },
      print: { orientation: "landscape", pagesTall: 0, titleRowCount: heads.length + 1 },
    },
  };
}

function overviewSheet(lists: readonly ReturnList[], names: readonly string[], { overview }: ReturnListWords): PlannedSheet {
  const { columns } = overview;
  const headings = [columns.ordinal, columns.unit, columns.file, columns.errors, columns.toConfirm, columns.list];
  const rows = lists.map(({ line, submission }, index): readonly DesignedCell[] => [
    numberCell("ordinal", index + 1),
    textCell("wrapped", line.units.join(", ")),
    textCell("wrapped", submission.name),
    numberCell("count", line.counts.error),
    numberCell("count", line.counts.confirm),
    { ...textCell("label", names[index] ?? ""), link: { sheet: names[index] ?? "", rowIndex: 0, columnIndex: 0 } },
  ]);
  return {
    name: overview.sheetName,
    design: {
      rows: [[textCell("title", overview.title)], headings.map((text) => textCell("heading", text)), ...rows],
      columnWidths: overviewWidths,
      merges: [{ firstRowIndex: 0, lastRowIndex: 0, firstColumnIndex: 0, lastColumnIndex: overviewWidths.length - 1 }],
      frozen: { rowCount: 2, columnCount: 0 },
      filter: { firstRowIndex: 1, lastRowIndex: rows.length + 1, firstColumnIndex: 0, lastColumnIndex: overviewWidths.length - 1 },
      print: { orientation: "landscape", pagesTall: 0, titleRowCount: 2 },
    },
  };
}
