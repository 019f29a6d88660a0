import { eventRegistration, sheetEvents } from "../eventRegistration";
import type { ExcelClass } from "../excelClass";
import type { SheetTarget } from "../hostContext";
import { sheetOfTarget } from "../sheets";
import { worksheetActions } from "./worksheetActions";
import { worksheetMoves } from "./worksheetMoves";
import { worksheetReads, worksheetWrites } from "./worksheetProperties";
import { worksheetProtection } from "./worksheetProtection";
import { hostObject } from "../excelClass";
import { autoFilter } from "./autoFilter";
import { chartCollection } from "./charts/chartCollection";
import { freezePanes } from "./freezePanes";
import { pageLayout } from "./pageLayout";

/** Excel.Worksheet */
export const worksheet: ExcelClass<SheetTarget> = {
  name: "Worksheet",
  id: (target) => sheetOfTarget(target).id,
  gets: worksheetReads,
  sets: worksheetWrites,
  navigations: {
    Names: (target) => target.context.objects.names(target),
    Tables: (target) => target.context.objects.tables(target),
    Comments: (target) => target.context.objects.comments(target),
    Protection: (target) => hostObject(worksheetProtection, target),
    FreezePanes: (target) => hostObject(freezePanes, target),
    AutoFilter: (target) => hostObject(autoFilter, target),
    Charts: (target) => hostObject(chartCollection, target),
    PageLayout: (target) => hostObject(pageLayout, target),
  },
  methods: worksheetMoves,
  actions: {
    ...worksheetActions,
    ...eventRegistration(sheetEvents, (target: SheetTarget) => ({ context: target.context, targetId: sheetOfTarget(target).id })),
  },
};

