import { cellAddress, numberCell, textCell, type Finding, type PlannedSheet } from "../../core";
import type { FindingListWords } from "../findingsSheet/findingsSheetWords";

/** The findings of one file. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** The words of the sheet that lists the findings of many files. */
export interface FindingsTableWords extends FindingListWords {
  readonly fileColumn: string;
}

/** One sheet with the findings of all files: the list that goes back to the agencies. */
export function findingsTable(files: readonly FileFindings[], words: FindingsTableWords): PlannedSheet {
  const { columns } = words;
  const all = files.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })));
  const rows = all.map(({ file, finding }, index) => {
    const [at] = finding.cells;
    return [
      numberCell("ordinal", index + 1),
      textCell("label", file),
      textCell("label", words.severity(finding.severity)),
      textCell("wrapped", finding.recordLabel),
      textCell("label", `${at.sheet}!${cellAddress(at.rowIndex, at.columnIndex)}`),
      textCell("wrapped", words.sentence(finding)),
    ];
  });
  return {
    name: words.sheetName,
    design: {
      rows: [
        [textCell("title", words.title)],
        [columns.number, words.fileColumn, columns.severity, columns.unit, columns.cell, columns.finding].map((text) => textCell("heading", text)),
        ...(rows.length > 0 ? rows : [[textCell("plain", words.nothingFound)]]),
      ],
      merges: [{ firstRowIndex: 0, lastRowIndex: 0, firstColumnIndex: 0, lastColumnIndex: 5 }],
      columnWidths: [6, 36, 18, 32, 22, 100],
      frozen: { rowCount: 2, columnCount: 0 },
      print: { orientation: "landscape", pagesTall: 0, titleRowCount: 2 },
      filter: { firstRowIndex: 1, lastRowIndex: 1 + Math.max(1, rows.length), firstColumnIndex: 0, lastColumnIndex: 5 },
    },
  };
}
