import { emptyCell, numberCell, textCell, type DesignedCell, type PlannedSheet } from "../../core";
import { askedItems } from "./askedItems";
import { askedCount, headLines, type ReturnList } from "./returnList";
import type { ReturnListWords } from "./returnListWords";
import { sheetNames } from "./sheetNames";

const columns = ["ordinal", "asked", "sheet", "cell", "record", "figure", "reported", "expected", "reason", "answer"] as const;
const columnWidths = [5, 10, 14, 12, 24, 24, 15, 26, 54, 22] as const;
const lastColumnIndex = columnWidths.length - 1;
const overviewWidths = [6, 30, 44, 10, 14, 24] as const;

/** The lists of some units as sheets, each with room for the answers: of several an overview first, and then those of whom something is asked. */
export function returnListSheets(lists: readonly ReturnList[], words: ReturnListWords): readonly PlannedSheet[] {
  const asked = lists.length === 1 ? lists : lists.filter((list) => askedCount(list) > 0);
  const wanted = asked.map(({ units, file }) => units.join(", ") || file);
  const names = new Map(sheetNames(wanted, [words.overview.sheetName]).map((name, index) => [asked[index], name]));
  const sheets = asked.map((list) => listSheet(list, names.get(list) ?? "", words));
  return lists.length === 1 ? sheets : [overviewSheet(lists, names, words), ...sheets];
}

function listSheet(list: ReturnList, name: string, words: ReturnListWords): PlannedSheet {
  const heads = [textCell("title", words.title), ...headLines(list, words).map((text) => textCell("note", text))];
  const headings = columns.map((column) => words.columns[column]);
  const items = askedItems(list, words).map(({ asked, sheet, cell, record, figure, reported, expected, reason }, index): readonly DesignedCell[] => [
    numberCell("ordinal", index + 1),
    ...[asked, sheet, cell, record, figure, reported, expected, reason].map((text) => textCell("wrapped", text)),
    emptyCell("entry"),
  ]);
  return {
    name,
    design: {
      rows: [...heads.map((cell) => [cell]), headings.map((text) => textCell("heading", text)), ...(askedCount(list) > 0 ? items : [[textCell("note", words.nothing)]])],
      columnWidths,
      merges: heads.map((_, rowIndex) => ({ firstRowIndex: rowIndex, lastRowIndex: rowIndex, firstColumnIndex: 0, lastColumnIndex })),
      frozen: { rowCount: heads.length + 1, columnCount: 0 },
      print: { orientation: "landscape", pagesTall: 0, titleRowCount: heads.length + 1 },
    },
  };
}

function overviewSheet(lists: readonly ReturnList[], names: ReadonlyMap<ReturnList | undefined, string>, { overview }: ReturnListWords): PlannedSheet {
  const { ordinal, unit, file, errors, toConfirm, list: sheet } = overview.columns;
  const headings = [ordinal, unit, file, errors, toConfirm, sheet];
  const rows = lists.map((list, index): readonly DesignedCell[] => {
    const { counts } = list;
    return [
      numberCell("ordinal", index + 1),
      textCell("wrapped", list.units.join(", ")),
      textCell("wrapped", list.file),
      numberCell("count", counts.error),
      numberCell("count", counts.confirm),
      linkCell(names.get(list)),
    ];
  });
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

function linkCell(sheet: string | undefined): DesignedCell {
  return sheet === undefined ? emptyCell("label") : { ...textCell("label", sheet), link: { sheet, rowIndex: 0, columnIndex: 0 } };
}
