import type { Area } from "../../../core";
import { cellsOf } from "../cells";
import { hostObject, type ExcelClass } from "../excelClass";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { Refusal } from "../refusal";
import { application } from "./application";
import { customXmlPartCollection } from "./customXmlParts";
import { runtime } from "./runtime";
import { settingCollection } from "./settings";
import { workbookProtection } from "./workbookProtection";
import { worksheetCollection } from "./worksheetCollection";

/** Excel.Workbook */
export const workbook: ExcelClass<HostContext> = {
  name: "Workbook",
  gets: {
    Name: ({ document }) => document.name(),
    ReadOnly: () => false,
  },
  navigations: {
    Worksheets: (context) => hostObject(worksheetCollection, context),
    Names: (context) => context.objects.names({ context, sheetId: undefined }),
    Tables: (context) => context.objects.tables({ context, sheetId: undefined }),
    Comments: (context) => context.objects.comments({ context, sheetId: undefined }),
    Settings: (context) => hostObject(settingCollection, context),
    CustomXmlParts: (context) => hostObject(customXmlPartCollection, { context, namespace: undefined }),
    Protection: (context) => hostObject(workbookProtection, context),
    Application: (context) => hostObject(application, context),
    _Runtime: (context) => hostObject(runtime, context),
  },
  methods: {
    GetActiveCell: (context) => {
      const [first] = selectedAreas(context);
      const area = { ...first, lastRowIndex: first.firstRowIndex, lastColumnIndex: first.firstColumnIndex };
      return context.objects.range(cellsOf(context, context.document.activeSheetId(), [area]));
    },
    GetSelectedRange: (context) => {
      const areas = selectedAreas(context);
      if (areas.length > 1) throw new Refusal("InvalidSelection", "Several areas are selected.");
      return context.objects.range(cellsOf(context, context.document.activeSheetId(), areas));
    },
    GetSelectedRanges: (context): HostObject => context.objects.ranges(cellsOf(context, context.document.activeSheetId(), selectedAreas(context))),
  },
  actions: { _RemoveReference: (context, args) => context.release(args.text(0)) },
};

function selectedAreas({ document }: HostContext): readonly [Area, ...Area[]] {
  const [first, ...others] = document.selection().areas;
  if (!first) throw new Refusal("InvalidSelection", "No cells are selected.");
  return [first, ...others];
}
