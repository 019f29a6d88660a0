import { cellAddress, emptyCell, numberCell, textCell, type CellRef, type DesignedCell, type Finding, type SheetDesign } from "../../core";
import type { CheckOutcome } from "../outcomes";
import type { Review } from "../review/review";
import type { Verdict } from "../review/verdict";
import type { FindingsSheetWords, ReviewState } from "./findingsSheetWords";

/** Number, severity, unit, cell, rule, finding, proposal, state, note: together not wider than a printed page can be read. */
const columnWidths = [5, 11, 22, 16, 24, 54, 30, 14, 26] as const;
const columnCount = columnWidths.length;
/** Title, standing, headings. */
const headRowCount = 3;

/** The sheet of findings: what is open first, then what was confirmed right, then what was fixed. Ready to be filtered and printed. */
export function findingsDesign({ report, review }: CheckOutcome, words: FindingsSheetWords): SheetDesign {
  const { number, severity, unit, cell, rule, finding, proposal, state, note } = words.columns;
  const listed = [...report.findings.map((each) => withState(each, review)), ...review.right.map((each): Listed => ({ ...each, state: "right" }))];
  const body = [...listed.map((each, index) => findingRow(each, index, words)), ...goneRows(review, listed.length, words)];
  return {
    rows: [
      wide(textCell("title", words.title)),
      wide(textCell("note", words.standing(review))),
      [number, severity, unit, cell, rule, finding, proposal, state, note].map((text) => textCell("heading", text)),
      ...(body.length > 0 ? body : [nothingRow(words)]),
    ],
    columnWidths,
    merges: [0, 1].map((rowIndex) => ({ firstRowIndex: rowIndex, lastRowIndex: rowIndex, firstColumnIndex: 0, lastColumnIndex: columnCount - 1 })),
    frozen: { rowCount: headRowCount, columnCount: 0 },
    print: { orientation: "landscape", pagesTall: 0, titleRowCount: headRowCount },
    filter: { firstRowIndex: headRowCount - 1, lastRowIndex: headRowCount - 1 + Math.max(1, body.length), firstColumnIndex: 0, lastColumnIndex: columnCount - 1 },
  };
}

/** A finding with where it stands in the review, and what was said of it. */
interface Listed {
  readonly finding: Finding;
  readonly state: ReviewState;
  readonly verdict?: Verdict;
}

function withState(finding: Finding, { wrong, reopened }: Review): Listed {
  const [confirmed, earlier] = [wrong.get(finding.id), reopened.get(finding.id)];
  if (confirmed) return { finding, state: "wrong", verdict: confirmed };
  return earlier ? { finding, state: "reopened", verdict: earlier } : { finding, state: "open" };
}

function findingRow({ finding, state, verdict }: Listed, index: number, words: FindingsSheetWords): readonly DesignedCell[] {
  const [at] = finding.cells;
  return [
    numberCell("ordinal", index + 1),
    textCell("wrapped", words.severity(finding.severity)),
    textCell("wrapped", finding.recordLabel),
    linkCell(at),
    textCell("wrapped", words.ruleName(finding.ruleId)),
    textCell("wrapped", words.sentence(finding)),
    textCell("wrapped", finding.proposals.map((proposal) => words.proposal(proposal, at.sheet)).join(words.or)),
    textCell("wrapped", words.state(state)),
    textCell("wrapped", verdict ? words.note(verdict) : ""),
  ];
}

/** What was found before and is found no more: its sentence is gone with its figures. */
function goneRows({ fixed, unclear }: Review, countBefore: number, words: FindingsSheetWords): readonly (readonly DesignedCell[])[] {
  const gone = [...fixed.map((verdict) => ({ verdict, state: "fixed" as const })), ...unclear.map((verdict) => ({ verdict, state: "unclear" as const }))];
  return gone.map(({ verdict, state }, index) => [
    numberCell("ordinal", countBefore + index + 1),
    ...["", verdict.about.recordLabel, verdict.about.sheet, words.ruleName(verdict.about.ruleId), "", "", words.state(state), words.note(verdict)].map((text) => textCell("wrapped", text)),
  ]);
}

function nothingRow({ nothingFound }: FindingsSheetWords): readonly DesignedCell[] {
  return Array.from({ length: columnCount }, (_, index) => (index === 5 ? textCell("text", nothingFound) : emptyCell("plain")));
}

function wide(first: DesignedCell): readonly DesignedCell[] {
  return [first, ...Array.from({ length: columnCount - 1 }, () => emptyCell("plain"))];
}

function linkCell(at: CellRef): DesignedCell {
  return { ...textCell("wrapped", `${at.sheet}!${cellAddress(at.rowIndex, at.columnIndex)}`), link: at };
}
