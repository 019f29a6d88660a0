import { fullAddress } from "../addresses";
import { areasOfCells, cellsOf, sheetOf } from "../cells";
import { hostObject, type ExcelClass } from "../excelClass";
import type { Cells } from "../hostContext";
import type { HostObject } from "../hostObject";
import { invalidArgument } from "../refusal";
import { columnCountOf, isEntireColumn, isEntireRow, rowCountOf } from "../sheetLimits";
import { dataValidation } from "./dataValidation";
import { clear } from "./rangeActions";
import { specialCells } from "./specialCells";

/** Excel.RangeCollection: the areas of a RangeAreas. */
const rangeCollection: ExcelClass<Cells> = {
  name: "RangeCollection",
  items: (cells) => areasOfCells(cells).map((_, index) => areaAt(cells, index)),
  methods: {
    GetCount: (cells) => areasOfCells(cells).length,
    GetItemAt: (cells, args) => areaAt(cells, args.whole(0)),
  },
};

/** Excel.RangeAreas */
export const rangeAreas: ExcelClass<Cells> = {
  name: "RangeAreas",
  gets: {
    Address: addresses,
    AddressLocal: addresses,
    AreaCount: (cells) => areasOfCells(cells).length,
    CellCount: (cells) => areasOfCells(cells).reduce((count, area) => count + rowCountOf(area) * columnCountOf(area), 0),
    IsEntireColumn: (cells) => areasOfCells(cells).every(isEntireColumn),
    IsEntireRow: (cells) => areasOfCells(cells).every(isEntireRow),
  },
  navigations: {
    Areas: (cells) => hostObject(rangeCollection, cells),
    Worksheet: ({ context, tracked }) => context.objects.worksheet({ context, sheetId: tracked.sheetId }),
    Format: (cells) => cells.context.objects.rangeFormat(cells),
    DataValidation: (cells) => hostObject(dataValidation, cells),
    ConditionalFormats: (cells) => cells.context.objects.conditionalFormats(cells),
  },
  methods: specialCells,
  actions: { Clear: clear },
};

/** The classes of lists of ranges. */
export const rangeAreasClasses = { rangeAreas, rangeCollection };

function addresses(cells: Cells): string {
  const { name } = sheetOf(cells).properties();
  return areasOfCells(cells)
    .map((area) => fullAddress(name, area))
    .join(",");
}

function areaAt(cells: Cells, index: number): HostObject {
  const area = areasOfCells(cells)[index];
  if (!area) throw invalidArgument("there is no such area");
  return cells.context.objects.range(cellsOf(cells.context, cells.tracked.sheetId, [area]));
}
