import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { isExcelError, type CellContent } from "../../core";
import type { DocumentChange, PlacedCell, Sheet, WorkbookDocument } from "../document";
import type { Calculator } from "./calculator";
import { contentOfEngine, engineCell, engineWorkbook, put, type EngineCells, type StartValues } from "./engineWorkbook";

/** Changes after which the engine gets the whole workbook anew, and computes every formula. */
const movingKinds = new Set<DocumentChange["kind"]>([
  ...(["rowsInserted", "rowsDeleted", "columnsInserted", "columnsDeleted", "merged"] as const),
  ...(["sheetAdded", "sheetDeleted", "sheetUpdated", "nameSet", "nameDeleted"] as const),
]);

/** The engine that computes, once it is there. It is asked for when the first formula needs it. */
export type EngineSource = () => Promise<FUniver>;

/** Computes a document's formulas with a spreadsheet engine that holds a workbook of its own for it. */
export function univerCalculator(document: WorkbookDocument, engine: EngineSource): Calculator {
  const session = engineSession(document, engine);
  let written = new Map<string, Map<string, PlacedCell>>();
  let hasMoved = false;

  const close = document.listen((change, source) => {
    if (source === "calculator") return;
    if (change.kind === "cellsSet") note(written, change.sheetId, change.cells);
    else if (movingKinds.has(change.kind)) hasMoved = true;
  });

  async function compute(): Promise<void> {
    const cells = written;
    const start: StartValues = hasMoved ? "computedAnew" : "asTheyAre";
    written = new Map();
    hasMoved = false;
    if (!hasFormula(document)) return session.forget();
    await session.compute(cells, start);
    for (const sheet of document.sheets()) tellValues(document, sheet, session.valueAt);
  }

  return {
    settle: () => (hasMoved || written.size > 0 ? compute() : undefined),
    recalculateAll: () => {
      hasMoved = true;
    },
    close: () => {
      close();
      session.forget();
    },
  };
}

/** Cells that were written, by sheet and place; only the last writing counts. */
type Written = ReadonlyMap<string, ReadonlyMap<string, PlacedCell>>;

interface EngineSession {
  readonly compute: (written: Written, start: StartValues) => Promise<void>;
  readonly valueAt: (sheetId: string, rowIndex: number, columnIndex: number) => CellContent;
  readonly forget: () => void;
}

/** The document's workbook inside of the engine. It is built at the first need, and built anew after cells have moved. */
function engineSession(document: WorkbookDocument, engine: EngineSource): EngineSession {
  let workbook: FWorkbook | undefined;
  let dispose: () => void = () => undefined;
  const forget = () => {
    dispose();
    workbook = undefined;
    dispose = () => undefined;
  };

  async function compute(written: Written, start: StartValues): Promise<void> {
    const api = await engine();
    if (start === "computedAnew") forget();
    if (!workbook) {
      const id = `calculation-${crypto.randomUUID()}`;
      workbook = api.createWorkbook(engineWorkbook(document, id, start));
      dispose = () => void api.disposeUnit(id);
    }
    const unitId = workbook.getId();
    for (const [sheetId, cells] of written) {
      const sheet = document.sheet(sheetId);
      if (sheet) await api.executeCommand("sheet.mutation.set-range-values", { unitId, subUnitId: sheetId, cellValue: rewritten(sheet, cells) });
    }
    await api.getFormula().onCalculationResultApplied();
  }

  return {
    compute,
    forget,
    valueAt: (sheetId, rowIndex, columnIndex) =>
      contentOfEngine(workbook?.getWorkbook().getSheetBySheetId(sheetId)?.getCellMatrix().getValue(rowIndex, columnIndex) ?? {}),
  };
}

function note(written: Map<string, Map<string, PlacedCell>>, sheetId: string, cells: readonly PlacedCell[]): void {
  const noted = written.get(sheetId) ?? new Map<string, PlacedCell>();
  for (const cell of cells) {
    if (cell.content !== undefined || cell.formula !== undefined) noted.set(`${cell.rowIndex},${cell.columnIndex}`, cell);
  }
  if (noted.size > 0) written.set(sheetId, noted);
}

function rewritten(sheet: Sheet, cells: ReadonlyMap<string, PlacedCell>): EngineCells {
  const data: EngineCells = {};
  for (const at of cells.values()) put(data, at, engineCell(sheet.cellAt(at.rowIndex, at.columnIndex), "computedAnew"));
  return data;
}

function hasFormula(document: WorkbookDocument): boolean {
  return document.sheets().some((sheet) => {
    for (const { formula } of sheet.cellsIn()) if (formula !== "") return true;
    return false;
  });
}

/** Writes the values that differ. A function that the engine does not know leaves the value that the file remembers. */
function tellValues(document: WorkbookDocument, sheet: Sheet, valueAt: EngineSession["valueAt"]): void {
  const values = [];
  for (const { rowIndex, columnIndex, formula, content } of sheet.cellsIn()) {
    if (formula === "") continue;
    const found = valueAt(sheet.id, rowIndex, columnIndex);
    if (isSame(found, content) || (content !== null && isUnknownName(found))) continue;
    values.push({ rowIndex, columnIndex, content: found });
  }
  if (values.length > 0) document.apply({ kind: "calculated", sheetId: sheet.id, values }, "calculator");
}

function isSame(one: CellContent, other: CellContent): boolean {
  return isExcelError(one) && isExcelError(other) ? one.error === other.error : one === other;
}

function isUnknownName(content: CellContent): boolean {
  return isExcelError(content) && content.error === "#NAME?";
}
