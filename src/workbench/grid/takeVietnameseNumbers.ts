import { CellValueType, InterceptorEffectEnum, type ICellData, type Nullable, type Univer } from "@univerjs/core";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService, SheetsNumfmtCellContentController } from "@univerjs/preset-sheets-core";
import { englishFormula, englishNumber, vietnameseNumberText } from "./vietnameseEntry";

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
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: priority.afterEngine,
    handler: (cell, _context, next) => next(withComma(cell)),
  });
  const { writeCellInterceptor } = interceptors;
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: priority.afterEngine,
    handler: (cell: Cell, _context: unknown, next: (cell: Cell) => Cell) => next(forTypingOver(cell)),
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: priority.beforeEngine,
    handler: (cell: Cell, _context: unknown, next: (cell: Cell) => Cell) => next(asRead(cell)),
  });
}

/** A number without a format of its own is the one thing that the engine shows in English writing in every language. */
function withComma<Shown extends Cell>(cell: Shown): Shown {
  if (!cell || typeof cell.v !== "number" || Number.isInteger(cell.v)) return cell;
  return { ...cell, v: vietnameseNumberText(String(cell.v)) };
}

function forTypingOver(cell: Cell): Cell {
  if (!cell || cell.f || cell.v === undefined || cell.v === null) return cell;
  const isNumber = cell.t === CellValueType.NUMBER || (typeof cell.v === "string" && cell.v.endsWith("%"));
  return isNumber ? { ...cell, v: vietnameseNumberText(String(cell.v)), t: CellValueType.STRING } : cell;
}

function asRead(cell: Cell): Cell {
  if (!cell || cell.t === CellValueType.FORCE_STRING) return cell;
  return cell.f ? { ...cell, f: englishFormula(cell.f) } : readAsNumber(cell);
}

function readAsNumber(cell: ICellData): ICellData {
  const typed = cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell.v;
  const english = typeof typed === "string" ? englishNumber(typed) : undefined;
  return english === undefined ? cell : { ...cell, p: undefined, v: english };
}
