import { overlap, type ConditionalFormat, type ConditionalRule } from "../../document";
import { withoutArea } from "../areas";
import { areasOfCells, sheetOf } from "../cells";
import { hostObject, type ExcelClass } from "../excelClass";
import type { Cells } from "../hostContext";
import type { HostObject } from "../hostObject";
import { demandAllowed } from "../protection";
import { invalidArgument, itemNotFound, notEmulated } from "../refusal";
import { conditionalFormat } from "./conditionalFormat";
import { plainDataBar } from "./dataBarFormat";

/** Excel.ConditionalFormatCollection: the formats that touch some cells, first priority first. */
export const conditionalFormatCollection: ExcelClass<Cells> = {
  name: "ConditionalFormatCollection",
  items: (cells) => formatsOn(cells).map(({ id }) => format(cells, id)),
  item: (cells, args) => found(cells, args.text(0)) ?? refuse(args.text(0)),
  actions: { ClearAll: clearAll },
  methods: {
    Add: (cells, args) => add(cells, args.text(0)),
    GetCount: (cells) => formatsOn(cells).length,
    GetItemAt: (cells, args) => {
      const at = formatsOn(cells)[args.whole(0)];
      if (!at) throw invalidArgument("there is no such conditional format");
      return format(cells, at.id);
    },
    GetItemOrNullObject: (cells, args) => found(cells, args.text(0)),
  },
};

function format({ context, tracked }: Cells, formatId: string): HostObject {
  return hostObject(conditionalFormat, { context, sheetId: tracked.sheetId, formatId });
}

function formatsOn(cells: Cells): readonly ConditionalFormat[] {
  const areas = areasOfCells(cells);
  return sheetOf(cells).layout().conditionalFormats.filter((other) => other.areas.some((one) => areas.some((area) => overlap(one, area))));
}

function found(cells: Cells, id: string): HostObject | null {
  return formatsOn(cells).some((other) => other.id === id) ? format(cells, id) : null;
}

const newRules = new Map<string, ConditionalRule>([
  ["Custom", { kind: "custom", formula: "" }],
  ["CellValue", { kind: "cellValue", operator: "EqualTo", formula1: "" }],
  ["DataBar", plainDataBar],
]);

const otherTypes = new Set(["ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText"]);

/** A new format comes before all others of the sheet. */
function add(cells: Cells, type: string): HostObject {
  const sheet = sheetOf(cells);
  demandAllowed(sheet, "allowFormatCells");
  const rule = newRules.get(type);
  if (!rule) throw otherTypes.has(type) ? notEmulated(`ConditionalFormatCollection.add("${type}")`) : invalidArgument(`"${type}" is no type of format`);
  const id = cells.context.newId("format");
  const added: ConditionalFormat = { id, areas: areasOfCells(cells), rule, style: {}, stopIfTrue: false };
  const conditionalFormats = [added, ...sheet.layout().conditionalFormats];
  cells.context.change({ kind: "conditionalFormatsSet", sheetId: sheet.id, conditionalFormats });
  return format(cells, id);
}

/** Takes the formats from these cells; where they reach further, the rest of them stays. */
function clearAll(cells: Cells): void {
  const sheet = sheetOf(cells);
  demandAllowed(sheet, "allowFormatCells");
  const conditionalFormats = sheet
    .layout()
    .conditionalFormats.map((other) => ({ ...other, areas: areasOfCells(cells).reduce(withoutArea, other.areas) }))
    .filter(({ areas }) => areas.length > 0);
  cells.context.change({ kind: "conditionalFormatsSet", sheetId: sheet.id, conditionalFormats });
}

function refuse(id: string): never {
  throw itemNotFound(`the conditional format ${id}`);
}
