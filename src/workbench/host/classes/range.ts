import type { Cells } from "../hostContext";
import type { CallArguments, HostObject } from "../hostObject";
import { notEmulated } from "../refusal";
import { hostObject, type ExcelClass } from "../excelClass";
import { dataValidation } from "./dataValidation";
import { hyperlinkOf, setHyperlink } from "./hyperlinks";
import { rangeActions } from "./rangeActions";
import { insertCells } from "./insertCells";
import { rangeMoves } from "./rangeMoves";
import { cellProperties, columnProperties, rowProperties } from "./rangeProperties";
import { rangeReads } from "./rangeReads";
import { rangeWrites } from "./rangeWrites";
import { specialCells } from "./specialCells";

function tablesOver(cells: Cells, args: CallArguments): HostObject {
  if (args.flag(0)) throw notEmulated("Range.getTables of whole tables only");
  return cells.context.objects.tablesOver(cells);
}

/** Excel.Range */
export const range: ExcelClass<Cells> = {
  name: "Range",
  gets: { ...rangeReads, Hyperlink: hyperlinkOf },
  sets: { ...rangeWrites, Hyperlink: setHyperlink },
  navigations: {
    Worksheet: ({ context, tracked }) => context.objects.worksheet({ context, sheetId: tracked.sheetId }),
    Format: (cells) => cells.context.objects.rangeFormat(cells),
    DataValidation: (cells) => hostObject(dataValidation, cells),
    ConditionalFormats: (cells) => cells.context.objects.conditionalFormats(cells),
  },
  methods: {
    ...rangeMoves,
    ...specialCells,
    GetTables: (cells, args) => tablesOver(cells, args),
    Insert: (cells, args) => insertCells(cells, args.text(0)),
    GetRowProperties: (cells, args) => rowProperties(cells, args.json(0)),
    GetColumnProperties: (cells, args) => columnProperties(cells, args.json(0)),
    GetCellProperties: (cells, args) => cellProperties(cells, args.json(0)),
  },
  actions: rangeActions,
};
