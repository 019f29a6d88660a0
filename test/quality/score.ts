import { thoroughCheck, type CellRef, type Finding, type Proposal, type RecordSet, type Recognition } from "../../src/core";
import { recognitionOf, type SeededError, type SeededSheet } from "./figureSheet";

/** How the checks fared on some workbooks, counted in cells. */
export interface Score {
  readonly workbookCount: number;
  readonly errorCount: number;
  readonly flagCount: number;
  readonly hitCount: number;
  /** Errors whose true value is the clear proposal, to be applied with one click. */
  readonly restoredCount: number;
  /** Errors whose true value is among several proposals. */
  readonly listedCount: number;
  /** Clear proposals that are not the truth. */
  readonly wrongCount: number;
}

/** What was made of one error, for reading it over. */
export interface Miss {
  readonly workbook: number;
  readonly text: string;
}

export interface Scored {
  readonly score: Score;
  readonly misses: readonly Miss[];
}

/** Checks every workbook, explains it, asks for anomalies, and compares with what is known to be wrong. */
export function scored(sheets: readonly SeededSheet[]): Scored {
  const each = sheets.map(scoredSheet);
  const sum = (count: (score: Score) => number) => each.reduce((total, { score }) => total + count(score), 0);
  return {
    score: {
      workbookCount: sheets.length,
      errorCount: sum(({ errorCount }) => errorCount),
      flagCount: sum(({ flagCount }) => flagCount),
      hitCount: sum(({ hitCount }) => hitCount),
      restoredCount: sum(({ restoredCount }) => restoredCount),
      listedCount: sum(({ listedCount }) => listedCount),
      wrongCount: sum(({ wrongCount }) => wrongCount),
    },
    misses: each.flatMap(({ misses }, workbook) => misses.map((text) => ({ workbook, text }))),
  };
}

function scoredSheet({ sheet, errors }: SeededSheet): { readonly score: Score; readonly misses: readonly string[] } {
  const recognition = recognitionOf(sheet);
  const findings = findingsOf(recognition);
  const [table] = recognition.tables;
  if (!table) throw new RangeError("no table");
  const truths = new Map(errors.map((error) => [cellKey(cellOfError(table, error)), error]));
  const flags = new Set(findings.flatMap(blamedCells).map(cellKey));
  const clear = findings.flatMap(({ proposals }) => proposals.filter(({ isClear }) => isClear)).flatMap(changesOf);
  const listed = findings.flatMap(({ proposals }) => proposals).flatMap(changesOf);
  const isRight = ({ at, value }: Pick<Proposal, "at" | "value">) => truths.get(cellKey(at))?.trueValue === value;
  const restored = new Set(clear.filter(isRight).map(({ at }) => cellKey(at)));
  const listedRight = new Set(listed.filter(isRight).map(({ at }) => cellKey(at)));
  const hits = [...truths.keys()].filter((key) => flags.has(key));
  const missed = [...truths].filter(([key]) => !flags.has(key)).map(([key, { kind, trueValue }]) => `missed ${key} ${kind}, true ${trueValue}`);
  const falseFlags = findings.filter((finding) => blamedCells(finding).some((cell) => !truths.has(cellKey(cell)))).map((finding) => `false ${finding.code} ${blamedCells(finding).map(cellKey).join()}`);
  const wrong = clear.filter((change) => !isRight(change)).map(({ at, value }) => `wrong ${cellKey(at)} → ${value}, true ${truths.get(cellKey(at))?.trueValue ?? "as it is"}`);
  const unrestored = hits.filter((key) => !restored.has(key)).map((key) => `unrestored ${key} ${truths.get(key)?.kind ?? ""} true ${truths.get(key)?.trueValue ?? ""}`);
  return {
    score: { workbookCount: 1, errorCount: truths.size, flagCount: flags.size, hitCount: hits.length, restoredCount: restored.size, listedCount: listedRight.size, wrongCount: wrong.length },
    misses: [...missed, ...falseFlags, ...wrong, ...unrestored],
  };
}

/** All that a person would be shown, without remarks. */
export function findingsOf(recognition: Recognition): readonly Finding[] {
  return thoroughCheck(recognition).findings.filter(({ severity }) => severity !== "info");
}

/** The cell that a finding blames, and those that change together with it. */
function blamedCells({ cells: [first], proposals: [best] }: Finding): readonly CellRef[] {
  return [first, ...(best?.together ?? []).map(({ at }) => at)];
}

function changesOf({ at, value, together = [] }: Proposal): readonly Pick<Proposal, "at" | "value">[] {
  return [{ at, value }, ...together];
}

function cellOfError(table: RecordSet, { record, key }: SeededError): CellRef {
  const column = table.columns.get(key);
  if (!column) throw new RangeError(`no column ${key}`);
  return { sheet: column.sheet, rowIndex: column.rowIndexes[record] ?? -1, columnIndex: column.columnIndexes[record] ?? -1 };
}

function cellKey({ rowIndex, columnIndex }: CellRef): string {
  return `R${rowIndex + 1}C${columnIndex + 1}`;
}
