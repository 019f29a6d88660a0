import { readFileSync, writeFileSync } from "node:fs";
import { highlightLooks, useCasesOf, type Workbook } from "../../../src/app";
import { cellAddress, type Area, type CellInput, type Edit } from "../../../src/core";
import { findingsSheetWords, wordsFor } from "../../../src/locale";
import { fileWorkbook, openXlsx } from "../../../src/xlsx";

/** What annotating a file comes to: a peer that cannot check is told which cells to mark and what to list. */
export interface Marks {
  readonly cells: readonly { readonly sheet: string; readonly address: string; readonly fill: string; readonly fontColor: string }[];
  readonly list: readonly (readonly (string | number)[])[];
}

/** Writes the marks of a file beside it, as annotating makes them today; gives the path of the file itself. */
export async function withMarks(path: string): Promise<string> {
  writeFileSync(`${path}.json`, JSON.stringify(marksOf(await editsFor(path))));
  return path;
}

/** The very edits that our own annotating asks for. */
async function editsFor(path: string): Promise<readonly Edit[]> {
  const edits: Edit[] = [];
  const file = fileWorkbook(openXlsx(new Uint8Array(readFileSync(path))));
  const heard: Workbook = {
    ...file,
    apply: (wanted, options) => {
      edits.push(...wanted);
      return file.apply(wanted, options);
    },
  };
  const useCases = useCasesOf(heard);
  await useCases.highlight();
  await useCases.listFindings(findingsSheetWords(wordsFor("vi")));
  return edits;
}

function marksOf(edits: readonly Edit[]): Marks {
  const cells = edits.flatMap((edit) => {
    if (edit.kind !== "addHighlight") return [];
    const { fill, fontColor } = highlightLooks[edit.style];
    return edit.areas.flatMap(addressesIn).map((address) => ({ sheet: edit.sheet, address, fill: argb(fill), fontColor: argb(fontColor) }));
  });
  const list = edits.flatMap((edit) => (edit.kind === "putOwnedSheet" ? edit.design.rows : []));
  return { cells, list: list.map((row) => row.map(({ input }) => shown(input))) };
}

const argb = (color: string): string => color.replace("#", "FF");

function addressesIn({ firstRowIndex, lastRowIndex, firstColumnIndex, lastColumnIndex }: Area): readonly string[] {
  const columnCount = lastColumnIndex - firstColumnIndex + 1;
  const cellCount = (lastRowIndex - firstRowIndex + 1) * columnCount;
  return Array.from({ length: cellCount }, (_, index) => cellAddress(firstRowIndex + Math.floor(index / columnCount), firstColumnIndex + (index % columnCount)));
}

function shown(input: CellInput): string | number {
  if (input.kind === "number") return input.value;
  return input.kind === "text" ? input.text : "";
}
