import { cellAddress, numberCell, textCell, type Finding, type PlannedSheet, type Proposal } from "../../core";
import type { FindingListWords } from "../findingsSheet/findingsSheetWords";
import { gravestFirst } from "./gravestFirst";

/** The findings of one file. */
export interface FileFindings {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** The words of the sheet that lists the findings of many files. */
export interface FindingsTableWords extends FindingListWords {
  readonly fileColumn: string;
  readonly proposalColumn: string;
  /** Cells of another sheet than the given one bear their sheet's name. */
  readonly proposal: (proposal: Proposal, sheet: string) => string;
  /** Between proposals of which one is to be chosen. */
  readonly or: string;
}

const columnWidths = [6, 30, 16, 28, 20, 70, 40] as const;
const lastColumnIndex = columnWidths.length - 1;

/** One sheet with the findings of all files: the list that goes back to the agencies. */
export function findingsTable(files: readonly FileFindings[], words: FindingsTableWords): PlannedSheet {
  const { columns } = words;
  const all = files.flatMap(({ file, findings }) => gravestFirst(findings).map((finding) => ({ file, finding })));
  const rows = all.map(({ file, finding }, index) => {
    const [at] = finding.cells;
    return [
      numberCell("ordinal", index + 1),
      textCell("wrapped", file),
      textCell("label", words.severity(finding.severity)),
      textCell("wrapped", finding.recordLabel),
      textCell("label", `${at.sheet}!${cellAddress(at.rowIndex, at.columnIndex)}`),
      textCell("wrapped", words.sentence(finding)),
      textCell("wrapped", finding.proposals.map((proposal) => words.proposal(proposal, at.sheet)).join(words.or)),
    ];
  });
  return {
    name: words.sheetName,
    design: {
      rows: [
        [textCell("title", words.title)],
        [columns.number, words.fileColumn, columns.severity, columns.unit, columns.cell, columns.finding, words.proposalColumn].map((text) => textCell("heading", text)),
        ...(rows.length > 0 ? rows : [[textCell("plain", words.nothingFound)]]),
      ],
      merges: [{ firstRowIndex: 0, lastRowIndex: 0, firstColumnIndex: 0, lastColumnIndex }],
      columnWidths,
      frozen: { rowCount: 2, columnCount: 0 },
      print: { orientation: "landscape", pagesTall: 0, titleRowCount: 2 },
      filter: { firstRowIndex: 1, lastRowIndex: 1 + Math.max(1, rows.length), firstColumnIndex: 0, lastColumnIndex },
    },
  };
}
