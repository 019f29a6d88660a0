import type { Doubt, Recognition, SheetWithoutTable } from "../model/recognition";
import type { RecordSet } from "../model/records";
import type { SheetSnapshot } from "../model/sheet";
import { headerBlockAt } from "./headerBlock";
import type { HeaderReader } from "./headerReader";
import { joinedSides } from "./joinedSides";
import { labelMeaning, type LabelMeaning } from "./labelMeaning";
import { readableContents } from "./legacyText";
import { sheetGrid } from "./sheetGrid";
import { tablesAt } from "./tablesAt";
import { titleLines } from "./titleLines";

/**
 * Finds the tables of figures in the sheets of a workbook and turns each into records, columns and what holds for all of them.
 * It guesses nothing: what a header does not tell becomes a doubt, and a sheet without a table is listed with the reason.
 */
export function recognise(sheets: readonly SheetSnapshot[]): Recognition {
  const meaningOf = rememberedMeanings();
  const found = sheets.map((sheet) => {
    const { contents, doubts } = readableContents(sheet);
    const inSheet = tablesOfSheet({ grid: sheetGrid(sheet, contents), meaningOf });
    return { ...inSheet, doubts: [...doubts, ...inSheet.doubts] };
  });
  return {
    tables: joinedSides(found.flatMap(({ tables }) => tables)),
    sheetsWithoutTable: found.flatMap(({ without }) => without ?? []),
    doubts: found.flatMap(({ doubts }) => doubts),
  };
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

interface FoundInSheet {
  readonly tables: readonly RecordSet[];
  readonly doubts: readonly Doubt[];
  readonly without: SheetWithoutTable | undefined;
}

function tablesOfSheet(reader: HeaderReader): FoundInSheet {
  const { grid } = reader;
  const tables: RecordSet[] = [];
  const doubts: Doubt[] = [];
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
    fromRowIndex = found.titleRowIndex;
    rowIndex = Math.max(rowIndex, found.endRowIndex - 1);
  }
  const without = tables.length > 0 ? undefined : { sheet: grid.sheet.name, reason: reasonWithout(reader, sheetLines !== undefined) };
  return { tables, doubts, without };
}

function reasonWithout({ grid }: HeaderReader, hasHeader: boolean): SheetWithoutTable["reason"] {
  if (hasHeader) return "noFigures";
  const hasContent = grid.sheet.contents.some((row) => row.some((content) => content !== null && content !== ""));
  return hasContent ? "noKnownHeader" : "empty";
}
