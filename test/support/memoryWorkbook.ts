import { numberFormatOf, type OwnedHighlight, type OwnedName, type Workbook, type WorkbookSnapshot } from "../../src/app";
import type { Area, CellContent, CellInput, Edit, SheetDesign, SheetSnapshot } from "../../src/core";

/** A workbook in memory: the port in its plainest form. It keeps formulas as they are written and calculates nothing. */
export interface MemoryWorkbook extends Workbook {
  readonly snapshot: () => WorkbookSnapshot;
  /** A person types into a cell. */
  readonly type: (sheet: string, address: { readonly rowIndex: number; readonly columnIndex: number }, content: CellContent) => void;
}

interface MemoryCell {
  content: CellContent;
  formula: string;
  numberFormat: string;
}

/** Opens sheets as a workbook in memory. */
export function memoryWorkbook(sheets: readonly SheetSnapshot[]): MemoryWorkbook {
  const cells = new Map(sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
  let [highlights, ledgerText]: [readonly OwnedHighlight[], string | undefined] = [[], undefined];
  let nextId = 1;

  const owned = new Map<string, OwnedName>();
  const take = <Kind extends Edit["kind"]>(kind: Kind, edit: (edit: Extract<Edit, { readonly kind: Kind }>) => void) => [kind, edit] as const;
  const applications = new Map<Edit["kind"], (edit: never) => void>([
    take("setCells", (edit) => setCells(cells.get(edit.sheet) ?? new Map(), edit)),
    take("addHighlight", ({ sheet, style }) => void (highlights = [...highlights, { sheet, id: `h${nextId++}`, style }])),
    take("removeHighlight", (edit) => void (highlights = highlights.filter(({ id }) => id !== edit.id))),
    take("addOwnedName", ({ name, sheet, area }) => void owned.set(name, { name, sheet, area })),
    take("removeOwnedName", ({ name }) => void owned.delete(name)),
    take("setLedger", ({ text }) => void (ledgerText = text)),
    take("putOwnedSheet", ({ name, sheet, design }) => {
      cells.set(sheet, cellsOfDesign(design));
      owned.set(name, { name, sheet, area: areaOfRows([[0]]) });
    }),
    take("addSheet", ({ sheet, design }) => void cells.set(sheet, cellsOfDesign(design))),
    take("removeOwnedSheet", ({ name, sheet }) => void (cells.delete(sheet) && owned.delete(name))),
  ]);
  const apply = (edit: Edit): void => applications.get(edit.kind)?.(edit as never);
  const snapshot = (): WorkbookSnapshot => ({
    sheets: [...cells].map(([name, grid]) => ({ ...(sheets.find((sheet) => sheet.name === name) ?? emptySheet(name)), ...gridOf(grid) })),
    activeSheet: sheets[0]?.name ?? "",
    ownedNames: [...owned.values()],
    ownedHighlights: highlights,
    ledgerText,
  });
  return {
    read: () => Promise.resolve(snapshot()),
    apply: (edits) => Promise.resolve(edits.forEach(apply)),
    select: () => Promise.resolve(),
    snapshot,
    type: (sheet, { rowIndex, columnIndex }, content) => cells.get(sheet)?.set(`${rowIndex},${columnIndex}`, { content, formula: "", numberFormat: "General" }),
  };
}

function cellsOf(sheet: SheetSnapshot): Map<string, MemoryCell> {
  const cells = new Map<string, MemoryCell>();
  sheet.contents.forEach((row, rowOffset) =>
    row.forEach((content, columnOffset) => {
      const key = `${sheet.origin.rowIndex + rowOffset},${sheet.origin.columnIndex + columnOffset}`;
      cells.set(key, { content, formula: sheet.formulas[rowOffset]?.[columnOffset] ?? "", numberFormat: sheet.numberFormats[rowOffset]?.[columnOffset] ?? "General" });
    }),
  );
  return cells;
}

function cellsOfDesign({ rows }: SheetDesign): Map<string, MemoryCell> {
  const grid = new Map<string, MemoryCell>();
  setCells(grid, { area: areaOfRows(rows), inputs: rows.map((row) => row.map(({ input }) => input)), numberFormats: rows.map((row) => row.map(numberFormatOf)) });
  return grid;
}

function setCells(cells: Map<string, MemoryCell>, { area, inputs, numberFormats }: { readonly area: Area; readonly inputs: readonly (readonly CellInput[])[]; readonly numberFormats: readonly (readonly string[])[] | undefined }): void {
  inputs.forEach((row, rowOffset) =>
    row.forEach((input, columnOffset) => {
      const key = `${area.firstRowIndex + rowOffset},${area.firstColumnIndex + columnOffset}`;
      const numberFormat = numberFormats?.[rowOffset]?.[columnOffset] ?? cells.get(key)?.numberFormat ?? "General";
      cells.set(key, { ...cellOf(input), numberFormat });
    }),
  );
}

function cellOf(input: CellInput): Omit<MemoryCell, "numberFormat"> {
  if (input.kind === "formula") return { content: "", formula: input.formula };
  if (input.kind === "number") return { content: input.value, formula: "" };
  return { content: input.kind === "text" ? input.text : null, formula: "" };
}

/** The cells as a grid from A1, without the empty edges, so that a sheet that was given back equals what it was. */
function gridOf(cells: ReadonlyMap<string, MemoryCell>): Pick<SheetSnapshot, "origin" | "contents" | "formulas" | "numberFormats"> {
  const used = [...cells].filter(([, cell]) => cell.content !== null || cell.formula !== "" || cell.numberFormat !== "General");
  const places = used.map(([key]) => key.split(",").map(Number));
  const rowCount = 1 + Math.max(-1, ...places.map(([rowIndex = 0]) => rowIndex));
  const columnCount = 1 + Math.max(-1, ...places.map(([, columnIndex = 0]) => columnIndex));
  const grid = <Value>(value: (cell: MemoryCell | undefined) => Value) =>
    Array.from({ length: rowCount }, (_, rowIndex) => Array.from({ length: columnCount }, (__, columnIndex) => value(cells.get(`${rowIndex},${columnIndex}`))));
  return {
    origin: { rowIndex: 0, columnIndex: 0 },
    contents: grid((cell) => cell?.content ?? null),
    formulas: grid((cell) => cell?.formula ?? ""),
    numberFormats: grid((cell) => cell?.numberFormat ?? "General"),
  };
}

function areaOfRows(rows: readonly (readonly unknown[])[]): Area {
  return { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: rows.length - 1, lastColumnIndex: (rows[0]?.length ?? 1) - 1 };
}

function emptySheet(name: string): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    isProtected: false,
    origin: { rowIndex: 0, columnIndex: 0 },
    contents: [],
    formulas: [],
    numberFormats: [],
    merges: [],
    hiddenRowIndexes: [],
    hiddenColumnIndexes: [],
    legacyFonts: [],
  };
}
