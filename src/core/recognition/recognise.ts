import type { RecognitionAnswer, RecognitionAnswers } from "../model/answers";
import { noMemory, type Memory, type Purpose } from "../model/memory";
import type { Doubt, Recognition, SheetWithoutTable } from "../model/recognition";
import type { RecordSet } from "../model/records";
import type { SheetSnapshot } from "../model/sheet";
import type { TableReading } from "../model/tableReading";
import { answerBook, type AnswerBook } from "./answers/answerBook";
import { tableNamer } from "./answers/answerNames";
import type { FoundTable } from "./foundTable";
import { headerBlockAt } from "./header/headerBlock";
import type { HeaderReader } from "./header/headerReader";
import { joinedSides } from "./columns/joinedSides";
import { labelMeaning, type LabelMeaning } from "./header/labelMeaning";
import { readableContents } from "./grid/legacyText";
import { sheetGrid } from "./grid/sheetGrid";
import { tableAnswers, type TableAnswers } from "./answers/tableAnswers";
import { tablesAt } from "./tablesAt";
import { titleLines } from "./titles/titleLines";

/**
 * Finds the tables of figures in the sheets of a workbook and turns each into records, columns and what holds for all of them.
 * It guesses nothing: what a header does not tell becomes a doubt, and a sheet without a table is listed with the reason.
 * What a person answered settles a doubt and outweighs what was read; answers that fit nothing any more are given back as unused.
 */
export function recognise(sheets: readonly SheetSnapshot[], answers: RecognitionAnswers = [], memory: Memory = noMemory): Recognition {
  const meaningOf = rememberedMeanings();
  const answersText = JSON.stringify(answers);
  const found = sheets.map((sheet) => memory.kept(readSheet, { about: sheet, from: [answersText] }, () => foundIn(sheet, answers, meaningOf)));
  const book = answerBook(answers);
  const usedTexts = new Set(found.flatMap(({ used }) => used.map((answer) => JSON.stringify(answer))));
  return {
    tables: joinedSides(found.flatMap(({ tables }) => tables), memory),
    sheetsWithoutTable: found.flatMap(({ without }) => without ?? []),
    doubts: found.flatMap(({ doubts }) => doubts),
    readings: found.flatMap(({ readings }) => readings),
    unusedAnswers: book.unused().filter((answer) => !usedTexts.has(JSON.stringify(answer))),
  };
}

/** All that was read of a sheet, with the answers that were of use for it. */
interface ReadSheet extends FoundInSheet {
  readonly used: readonly RecognitionAnswer[];
}

const readSheet: Purpose<ReadSheet> = { name: "the tables of a sheet" };

function foundIn(sheet: SheetSnapshot, answers: RecognitionAnswers, meaningOf: (label: string) => LabelMeaning): ReadSheet {
  const used: RecognitionAnswer[] = [];
  const opened = answerBook(answers);
  const book: AnswerBook = { ...opened, use: (answer) => void used.push(answer) };
  const { contents, doubts } = readableContents(sheet, { book, meaningOf });
  const nameOf = tableNamer();
  const answersOf = (title: string): TableAnswers => tableAnswers(book, { sheet: sheet.name, table: nameOf(title) });
  const inSheet = tablesOfSheet({ grid: sheetGrid(sheet, contents), meaningOf, answersOf });
  return { ...inSheet, doubts: [...doubts, ...inSheet.doubts], used };
}

function rememberedMeanings(): (label: string) => LabelMeaning {
  const known = new Map<string, LabelMeaning>();
  return (label) => {
    const found = known.get(label);
    if (found) return found;
    const meaning = labelMeaning(label);
    known.set(label, meaning);
    return meaning;
  };
}

interface FoundInSheet extends FoundTable {
  readonly without: SheetWithoutTable | undefined;
}

function tablesOfSheet(reader: HeaderReader): FoundInSheet {
  const { grid } = reader;
  const tables: RecordSet[] = [];
  const doubts: Doubt[] = [];
  const readings: TableReading[] = [];
  const isNextHeader = (rowIndex: number): boolean => headerBlockAt(reader, rowIndex) !== undefined;
  let sheetLines: readonly string[] | undefined;
  let fromRowIndex = 0;
  for (let rowIndex = 0; rowIndex < grid.rowCount; rowIndex += 1) {
    const block = headerBlockAt(reader, rowIndex);
    if (!block) continue;
    const found = tablesAt(reader, block, { fromRowIndex, sheetLines: sheetLines ?? [], isNextHeader });
    sheetLines ??= titleLines(grid, block, 0);
    tables.push(...found.tables);
    doubts.push(...found.doubts);
    readings.push(...found.readings);
    fromRowIndex = found.titleRowIndex;
    rowIndex = Math.max(rowIndex, found.endRowIndex - 1);
  }
  const without = tables.length > 0 || readings.some(({ isDismissed }) => isDismissed) ? undefined : { sheet: grid.sheet.name, reason: reasonWithout(reader, sheetLines !== undefined) };
  return { tables, doubts, readings, without };
}

function reasonWithout({ grid }: HeaderReader, hasHeader: boolean): SheetWithoutTable["reason"] {
  if (hasHeader) return "noFigures";
  const hasContent = grid.sheet.contents.some((row) => row.some((content) => content !== null && content !== ""));
  return hasContent ? "noKnownHeader" : "empty";
}
