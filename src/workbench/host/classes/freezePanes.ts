import { cellsOf, areaOfCells, cellsOfObject } from "../cells";
import type { ExcelClass } from "../excelClass";
import type { SheetTarget } from "../hostContext";
import type { HostObject } from "../hostObject";
import { invalidArgument, itemNotFound } from "../refusal";
import { cellsAt } from "../resolveAddress";
import { columnLimit, rowLimit } from "../sheetLimits";
import { sheetOfTarget } from "../sheets";

/** Excel.WorksheetFreezePanes */
export const freezePanes: ExcelClass<SheetTarget> = {
  name: "WorksheetFreezePanes",
  actions: {
    FreezeRows: (target, args) => freeze(target, args.optionalWhole(0) ?? 1, 0),
    FreezeColumns: (target, args) => freeze(target, 0, args.optionalWhole(0) ?? 1),
    FreezeAt: (target, args) => {
      const given = cellsOfObject(args.object(0)) ?? cellsAt(target.context, args.text(0), target.sheetId);
      const { lastRowIndex, lastColumnIndex } = areaOfCells(given);
      freeze(target, lastRowIndex + 1, lastColumnIndex + 1);
    },
    Unfreeze: (target) => freeze(target, 0, 0),
  },
  methods: {
    GetLocation: (target) => location(target) ?? refuse(),
    GetLocationOrNullObject: location,
  },
};

function freeze(target: SheetTarget, frozenRowCount: number, frozenColumnCount: number): void {
  if (frozenRowCount < 0 || frozenColumnCount < 0) throw invalidArgument("a count is not negative");
  target.context.change({ kind: "sheetUpdated", sheetId: sheetOfTarget(target).id, properties: { frozenRowCount, frozenColumnCount } });
}

function location(target: SheetTarget): HostObject | null {
  const { frozenRowCount, frozenColumnCount } = sheetOfTarget(target).properties();
  if (frozenRowCount === 0 && frozenColumnCount === 0) return null;
  const area = {
    firstRowIndex: 0,
    firstColumnIndex: 0,
    lastRowIndex: (frozenRowCount || rowLimit) - 1,
    lastColumnIndex: (frozenColumnCount || columnLimit) - 1,
  };
  return target.context.objects.range(cellsOf(target.context, target.sheetId, [area]));
}

function refuse(): never {
  throw itemNotFound("frozen panes");
}
