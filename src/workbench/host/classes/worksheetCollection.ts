import { emptySheet, type Sheet } from "../../document";
import { eventRegistration, sheetListEvents } from "../eventRegistration";
import type { ExcelClass } from "../excelClass";
import type { HostContext } from "../hostContext";
import type { HostObject } from "../hostObject";
import { workbookTarget } from "../events";
import { itemNotFound } from "../refusal";
import { demandOpenStructure, demandSheetName, freeSheetName, sheetByKey, sheetsOf } from "../sheets";

/** Excel.WorksheetCollection */
export const worksheetCollection: ExcelClass<HostContext> = {
  name: "WorksheetCollection",
  items: (context) => sheetsOf(context, false).map((sheet) => worksheet(context, sheet)),
  item: (context, args) => worksheet(context, sheetByKey(context, args.text(0)) ?? refuse(`the sheet "${args.text(0)}"`)),
  methods: {
    GetItemOrNullObject: (context, args) => {
      const sheet = sheetByKey(context, args.text(0));
      return sheet ? worksheet(context, sheet) : null;
    },
    GetCount: (context, args) => sheetsOf(context, args.flag(0)).length,
    GetFirst: (context, args) => worksheet(context, sheetsOf(context, args.flag(0)).at(0) ?? refuse("a sheet")),
    GetLast: (context, args) => worksheet(context, sheetsOf(context, args.flag(0)).at(-1) ?? refuse("a sheet")),
    GetActiveWorksheet: (context) => context.objects.worksheet({ context, sheetId: context.document.activeSheetId() }),
    Add: (context, args) => add(context, args.optionalText(0) ?? freeSheetName(context)),
  },
  actions: eventRegistration(sheetListEvents, (context: HostContext) => ({ context, targetId: workbookTarget })),
};

function worksheet(context: HostContext, sheet: Sheet): HostObject {
  return context.objects.worksheet({ context, sheetId: sheet.id });
}

function add(context: HostContext, name: string): HostObject {
  demandOpenStructure(context);
  demandSheetName(context, name);
  const sheetId = context.newId("sheet");
  context.change({ kind: "sheetAdded", sheet: emptySheet(sheetId, name), position: context.document.sheets().length });
  return context.objects.worksheet({ context, sheetId });
}

function refuse(what: string): never {
  throw itemNotFound(what);
}
