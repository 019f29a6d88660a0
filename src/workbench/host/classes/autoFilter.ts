import { areaOfCells, cellsOf, cellsOfObject } from "../cells";
import type { ExcelClass } from "../excelClass";
import type { SheetTarget } from "../hostContext";
import type { CallArguments, HostObject } from "../hostObject";
import { demandAllowed } from "../protection";
import { itemNotFound, notEmulated } from "../refusal";
import { cellsAt } from "../resolveAddress";
import { sheetOfTarget } from "../sheets";
import { extrasOf, setExtras } from "./sheetExtras";

/** Excel.AutoFilter: the buttons only; rows are not filtered here. */
export const autoFilter: ExcelClass<SheetTarget> = {
  name: "AutoFilter",
  gets: {
    Enabled: (target) => extrasOf(target).autoFilterArea !== undefined,
    IsDataFiltered: () => false,
  },
  methods: {
    GetRange: (target) => rangeOf(target) ?? refuse(),
    GetRangeOrNullObject: rangeOf,
  },
  actions: {
    Apply: apply,
    Remove: (target) => {
      demandAllowed(sheetOfTarget(target));
      setExtras(target, { autoFilterArea: undefined });
    },
  },
};

function apply(target: SheetTarget, args: CallArguments): void {
  demandAllowed(sheetOfTarget(target));
  if (args.at(1) !== null || args.at(2) !== null) throw notEmulated("AutoFilter.apply with criteria");
  const cells = cellsOfObject(args.object(0)) ?? cellsAt(target.context, args.text(0), target.sheetId);
  setExtras(target, { autoFilterArea: areaOfCells(cells) });
}

function rangeOf(target: SheetTarget): HostObject | null {
  const area = extrasOf(target).autoFilterArea;
  return area ? target.context.objects.range(cellsOf(target.context, target.sheetId, [area])) : null;
}

function refuse(): never {
  throw itemNotFound("a filter");
}
