import type { Doubt, Recognition, SheetWithoutTable } from "../model/recognition";
import type { RecordSet } from "../model/records";
import type { SheetSnapshot } from "../model/sheet";
import { headerBlockAt, type HeaderReader } from "./headerBlock";
import { labelMeaning, type LabelMeaning } from "./labelMeaning";
import { sheetGrid } from "./sheetGrid";
import { tableAt } from "./tableAt";

/**
 * Finds the tables of figures in the sheets of a workbook and turns each into records, columns and what holds for all of them.
 * It guesses nothing: what a header does not tell becomes a doubt, and a sheet without a table is listed with the reason.
 */
export function recognise(sheets: readonly SheetSnapshot[]): Recognition {
  const meaningOf = rememberedMeanings();
  const found = sheets.map((sheet) => tablesOfSheet({ grid: sheetGrid(sheet, sheet.contents), meaningOf }));
  return {
    tables: found.flatMap(({ tables }) => tables),
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
  const tables: RecordSet[] = [];
  const doubts: Doubt[] = [];
  let hasHeader = false;
  let endRowIndex = 0;
  for (let rowIndex = 0; rowIndex < reader.grid.rowCount; rowIndex += 1) {
    const block = headerBlockAt(reader, rowIndex);
    if (!block) continue;
    hasHeader = true;
    const found = tableAt(reader, block, { fromRowIndex: endRowIndex, isNextHeader: (below) => headerBlockAt(reader, below) !== undefined });
    if (found.table) tables.push(found.table);
    doubts.push(...found.doubts);
    endRowIndex = found.endRowIndex;
    rowIndex = Math.max(rowIndex, found.endRowIndex - 1);
  }
  const reason = reasonWithout(reader, hasHeader);
  return { tables, doubts, without: tables.length > 0 ? undefined : { sheet: reader.grid.sheet.name, reason } };
}

function reasonWithout({ grid }: HeaderReader, hasHeader: boolean): SheetWithoutTable["reason"] {
  if (hasHeader) return "noFigures";
  const hasContent = grid.sheet.contents.some((row) => row.some((content) => content !== null && content !== ""));
  return hasContent ? "noKnownHeader" : "empty";
}
