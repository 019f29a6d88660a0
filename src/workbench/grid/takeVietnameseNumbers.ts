import { CellValueType, type ICellData, type Nullable, type Univer } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService, SheetsNumfmtCellContentController } from "@univerjs/preset-sheets-core";
import { englishNumber, vietnameseNumberText } from "./vietnameseEntry";

/**
 * The engine's own handlers have priority 0, its last one −1. What is shown for typing over is put right after they prepared it,
 * what was typed before they read it: they know English writing only.
 */
const priority = { afterEngine: -0.5, beforeEngine: 1 };

type Cell = Nullable<ICellData>;

/** Shows numbers in Vietnamese writing, also for typing over, and reads what is typed in that writing. The engine must show a workbook already. */
export function takeVietnameseNumbers(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("vi");
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: priority.afterEngine,
    handler: (cell: Cell, _context: unknown, next: (cell: Cell) => Cell) => next(forTypingOver(cell)),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: priority.beforeEngine,
    handler: (cell: Cell, _context: unknown, next: (cell: Cell) => Cell) => next(asRead(cell)),
  });
}

function forTypingOver(cell: Cell): Cell {
  if (!cell || cell.f || cell.v === undefined || cell.v === null) return cell;
  const isNumber = cell.t === CellValueType.NUMBER || (typeof cell.v === "string" && cell.v.endsWith("%"));
  return isNumber ? { ...cell, v: vietnameseNumberText(String(cell.v)), t: CellValueType.STRING } : cell;
}

function asRead(cell: Cell): Cell {
  if (!cell || cell.t === CellValueType.FORCE_STRING) return cell;
  const typed = cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell.v;
  const english = typeof typed === "string" ? englishNumber(typed) : undefined;
  return english === undefined ? cell : { ...cell, p: undefined, v: english };
}
