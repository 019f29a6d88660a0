import { HostFailure } from "../../app";
import type { XlsxCell, XlsxRow, XlsxSheet } from "../contents";
import { brokenFile } from "../brokenFile";
import { partText, partXml, relationshipsOf } from "../package/parts";
import { sheetOutline } from "../package/sheetOutline";
import type { SheetPlace } from "../package/workbookLayout";
import type { Archive } from "../zip/archive";
import { cellReader } from "./cellReader";
import { commentsOf } from "./comments";
import { conditionalRulesOf } from "./conditionalFormats";
import { dataValidationsOf } from "./dataValidations";
import { rowShapeOf, sheetShapeOf } from "./sheetShape";
import { scanSheetData } from "./sheetDataScan";
import type { SheetDataRange } from "./spans";
import type { FileStyles } from "./styles/stylesOf";
import { tableOf } from "./tables";

/** What all sheets of a file share. */
export interface SheetContext {
  readonly archive: Archive;
  /** The shared texts; read when the first sheet asks for them. */
  readonly strings: () => readonly string[];
  readonly styles: FileStyles;
  readonly date1904: boolean;
}

/** Twice what a file of 50 MB holds; what looks like more is a few letters that unfold to fill the memory. */
const cellCountMax = 10_000_000;

/** A tab that is a grid of cells. */
export type ReadPlace = SheetPlace & { readonly path: string };

/** The cells of a sheet, and the rows that have something of their own. */
export type SheetGrid = Pick<XlsxSheet, "cells" | "rows">;

/** Reads one sheet with everything that is linked to it; with cells that are known already, everything else. */
export function sheetOf(place: ReadPlace, context: SheetContext, known?: SheetGrid): XlsxSheet {
  const { archive, styles } = context;
  const source = partText(archive, place.path);
  if (!source) throw brokenFile(`no part for the sheet ${place.name}`);
  const { root, range } = sheetOutline(source.text);
  const links = relationshipsOf(archive, place.path);
  // A part that is linked thousands of times is read once.
  const pathsOf = (kind: string): readonly (string | undefined)[] => [...new Set(links.filter((link) => link.kind === kind).map((link) => link.path))];
  return {
    name: place.name,
    visibility: place.visibility,
    ...sheetShapeOf(root),
    ...(known ? { cells: known.cells, rows: known.rows } : gridOf(source.text, range, context)),
    conditionalFormats: conditionalRulesOf(root, styles).map(({ format }) => format),
    dataValidations: dataValidationsOf(root),
    comments: pathsOf("comments").flatMap((path) => commentsOf(partXml(archive, path))),
    tables: pathsOf("table").flatMap((path) => tableOf(partXml(archive, path)) ?? []),
  };
}

function gridOf(text: string, range: SheetDataRange, { strings, date1904 }: SheetContext): SheetGrid {
  const read = cellReader(text, { strings: strings(), date1904, prefix: range.prefix });
  const cells = new Map<number, Map<number, XlsxCell>>();
  const rows = new Map<number, XlsxRow>();
  let current = new Map<number, XlsxCell>();
  let cellCount = 0;
  scanSheetData(text, range, {
    row: ({ rowIndex, start, openEnd }) => {
      const shape = rowShapeOf(text.slice(start, openEnd));
      if (shape) rows.set(rowIndex, shape);
      current = cells.get(rowIndex) ?? new Map();
    },
    cell: (span) => {
      cellCount += 1;
      if (cellCount > cellCountMax) throw new HostFailure("payloadTooLarge");
      if (current.size === 0) cells.set(span.rowIndex, current);
      current.set(span.columnIndex, read(span));
    },
    rowEnd: () => undefined,
  });
  return { cells, rows };
}
