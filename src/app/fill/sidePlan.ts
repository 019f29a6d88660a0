import type { Area, RateScale, RecordSet, SheetSnapshot, Side } from "../../core";
import type { CellWrite } from "./cellWrite";
import type { ColumnPlace } from "./computedColumns";
import { differenceWrites, knownTargetWrites, placeOf, rateWrites, targetWrites } from "./computedColumns";
import { freeColumns } from "./freeColumns";
import type { SideFigures } from "./sideFigures";
import type { TargetSource } from "./targetSource";

/** What filling one side of one table writes, all on one sheet. */
export interface SidePlan {
  readonly sheet: string;
  readonly rates: readonly CellWrite[];
  readonly differences: readonly CellWrite[];
  /** Targets that were given, or that a formula finds in a sheet of targets, and the empty cells of an added column where they will be typed. */
  readonly targets: readonly CellWrite[];
  /** Headers of new columns. */
  readonly others: readonly CellWrite[];
  /** The columns that are added beside the table. */
  readonly added: Area | undefined;
}

type ComputedKind = "rate" | "target" | "difference";

/** What stands over a column that was added beside the table. The sheets are Vietnamese, so their headers are too. */
const headers: { readonly [S in Side]: { readonly [Kind in ComputedKind]: string } } = {
  cases: { rate: "Tỷ lệ về việc (%)", target: "Chỉ tiêu về việc (%)", difference: "So với chỉ tiêu về việc (điểm %)" },
  money: { rate: "Tỷ lệ về tiền (%)", target: "Chỉ tiêu về tiền (%)", difference: "So với chỉ tiêu về tiền (điểm %)" },
};

/** The sheet that a side stands on, and the columns that were added to it for other sides and tables. */
export interface SideSheet {
  readonly sheet: SheetSnapshot;
  readonly taken: readonly Area[];
  /** Where targets come from; `undefined` when none are known. */
  readonly source: TargetSource | undefined;
}

/** Plans one side: existing columns are used, missing ones are added beside the table. "noRoomBeside" when that cannot be. */
export function sidePlan(table: RecordSet, figures: SideFigures, { sheet, taken, source }: SideSheet): SidePlan | "noRoomBeside" {
  const scale = figures.rate ? placeOf(figures.rate, sheet, "percent").scale : "percent";
  const missing = (["rate", "target", "difference"] as const).filter((kind) => !figures[kind]);
  const beside = areaOfSide(table, figures);
  const firstFree = missing.length === 0 ? 0 : table.orientation === "recordsInColumns" ? undefined : freeColumns(sheet, withTaken(beside, taken), missing.length);
  if (firstFree === undefined) return "noRoomBeside";

  const place = (kind: ComputedKind): ColumnPlace => {
    const column = figures[kind];
    return column ? placeOf(column, sheet, scale) : newPlace(figures, firstFree + missing.indexOf(kind), scale);
  };
  const [rate, target, difference] = [place("rate"), place("target"), place("difference")];
  const titles = missing.map((kind, offset) => header(headers[figures.side][kind], beside.firstRowIndex, firstFree + offset));
  const rates = rateWrites(figures, rate, sheet);
  const targets = figures.target ? knownTargetWrites(target, sheet, source) : targetWrites(target, sheet, source);
  return {
    sheet: sheet.name,
    rates,
    differences: differenceWrites({ rate, target, difference }, sheet, [...rates, ...targets]),
    targets,
    others: titles,
    added: missing.length === 0 ? undefined : { ...beside, firstColumnIndex: firstFree, lastColumnIndex: firstFree + missing.length - 1 },
  };
}

/** The rows and columns of the table on the sheet where this side stands; a side may stand on a sheet of its own, below a header of its own. */
function areaOfSide(table: RecordSet, { eligible }: SideFigures): Area {
  const neighbours = [...table.columns.values()].filter((column) => column.sheet === eligible.sheet && column.rowIndexes[0] === eligible.rowIndexes[0]);
  const rowIndexes = eligible.rowIndexes.filter((rowIndex) => rowIndex >= 0);
  const firstRowIndex = rowIndexes.reduce((a, b) => Math.min(a, b), Number.MAX_SAFE_INTEGER);
  const isInTable = eligible.sheet === table.sheet && firstRowIndex >= table.area.firstRowIndex && firstRowIndex <= table.area.lastRowIndex;
  if (isInTable) return table.area;
  return {
    firstRowIndex: firstRowIndex - 1,
    lastRowIndex: rowIndexes.reduce((a, b) => Math.max(a, b), 0),
    firstColumnIndex: 0,
    lastColumnIndex: Math.max(...neighbours.map((column) => column.columnIndexes[0] ?? 0)),
  };
}

function withTaken(beside: Area, taken: readonly Area[]): Area {
  const inTheWay = taken.filter((area) => area.firstRowIndex <= beside.lastRowIndex && area.lastRowIndex >= beside.firstRowIndex);
  return { ...beside, lastColumnIndex: Math.max(beside.lastColumnIndex, ...inTheWay.map((area) => area.lastColumnIndex)) };
}

function newPlace(figures: SideFigures, columnIndex: number, scale: RateScale): ColumnPlace {
  const { sheet, rowIndexes } = figures.eligible;
  return { sheet, rowIndexes, columnIndexes: new Int32Array(rowIndexes.length).fill(columnIndex), scale };
}

function header(text: string, rowIndex: number, columnIndex: number): CellWrite {
  return { rowIndex, columnIndex, input: { kind: "text", text }, numberFormat: "General", numberFormatBefore: "General" };
}
