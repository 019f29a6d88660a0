import { read, utils } from "@e965/xlsx";
import { sampleFiles } from "../../assets/samples/sampleFiles";
import type { CellContent, SheetSnapshot } from "../../src/core";

/** The sheets of a sample workbook as the product's core takes them, read by a reader that is not ours. */
export function sampleSnapshot(fileName: string): readonly SheetSnapshot[] {
  const bytes = sampleFiles().get(fileName);
  if (!bytes) throw new RangeError(`no sample ${fileName}`);
  const { SheetNames, Sheets } = read(bytes, { cellFormula: true });
  return SheetNames.map((name) => {
    const sheet = Sheets[name] ?? {};
    const range = utils.decode_range(sheet["!ref"] ?? "A1");
    const grid = <Kind>(cellOf: (address: string) => Kind) =>
      Array.from({ length: range.e.r + 1 }, (_, row) => Array.from({ length: range.e.c + 1 }, (__, column) => cellOf(utils.encode_cell({ r: row, c: column }))));
    return {
      name,
      visibility: "visible",
      isProtected: false,
      origin: { rowIndex: 0, columnIndex: 0 },
      contents: grid((address) => contentOf(sheet[address])),
      formulas: grid((address) => (sheet[address]?.f ? `=${sheet[address].f}` : "")),
      numberFormats: grid((address) => String(sheet[address]?.z ?? "General")),
      merges: (sheet["!merges"] ?? []).map(({ s, e }) => ({ firstRowIndex: s.r, firstColumnIndex: s.c, lastRowIndex: e.r, lastColumnIndex: e.c })),
      hiddenRowIndexes: [],
      hiddenColumnIndexes: [],
      legacyFonts: [],
    };
  });
}

interface ReadCell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
}

function contentOf(cell: ReadCell | undefined): CellContent {
  if (cell === undefined) return null;
  if (cell.t === "e") return { error: cell.w ?? "#N/A" };
  const { v } = cell;
  return typeof v === "number" || typeof v === "string" || typeof v === "boolean" ? v : null;
}
