import type { PageEdge, PrintSetup } from "../../document";
import { areaOfCells, cellsOf, cellsOfObject } from "../cells";
import { hostObject, type ExcelClass } from "../excelClass";
import type { SheetTarget } from "../hostContext";
import type { HostObject } from "../hostObject";
import { isJsonObject, type Json } from "../json";
import { invalidArgument, itemNotFound } from "../refusal";
import { cellsAt } from "../resolveAddress";
import { choiceOf, flagOf, numberOf, textOf } from "../settable";
import { columnLimit } from "../sheetLimits";
import { extrasOf, setExtras } from "./sheetExtras";

const paperSizes = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5", "Tabloid", "Executive"] as const;
const orientations = ["Portrait", "Landscape"] as const;


/** Excel.HeaderFooter */
const headerFooter: ExcelClass<SheetTarget> = {
  name: "HeaderFooter",
  gets: {
    LeftHeader: (target) => printOf(target).header.left,
    CenterHeader: (target) => printOf(target).header.center,
    RightHeader: (target) => printOf(target).header.right,
    LeftFooter: (target) => printOf(target).footer.left,
    CenterFooter: (target) => printOf(target).footer.center,
    RightFooter: (target) => printOf(target).footer.right,
  },
  sets: {
    LeftHeader: (target, value) => setEdge(target, "header", { left: textOf(value) }),
    CenterHeader: (target, value) => setEdge(target, "header", { center: textOf(value) }),
    RightHeader: (target, value) => setEdge(target, "header", { right: textOf(value) }),
    LeftFooter: (target, value) => setEdge(target, "footer", { left: textOf(value) }),
    CenterFooter: (target, value) => setEdge(target, "footer", { center: textOf(value) }),
    RightFooter: (target, value) => setEdge(target, "footer", { right: textOf(value) }),
  },
};

/** Excel.HeaderFooterGroup: the same header and footer for all pages; others are not emulated. */
const headerFooterGroup: ExcelClass<SheetTarget> = {
  name: "HeaderFooterGroup",
  gets: { State: () => "Default" },
  navigations: { DefaultForAllPages: (target) => hostObject(headerFooter, target) },
};

/** Excel.PageLayout */
export const pageLayout: ExcelClass<SheetTarget> = {
  name: "PageLayout",
  gets: {
    PaperSize: (target) => printOf(target).paperSize,
    Orientation: (target) => printOf(target).orientation,
    CenterHorizontally: (target) => printOf(target).isCenteredHorizontally,
    CenterVertically: (target) => printOf(target).isCenteredVertically,
    Zoom: (target) => zoomJson(printOf(target).zoom),
  },
  sets: {
    PaperSize: (target, value) => setPrint(target, { paperSize: choiceOf(value, paperSizes) }),
    Orientation: (target, value) => setPrint(target, { orientation: choiceOf(value, orientations) }),
    CenterHorizontally: (target, value) => setPrint(target, { isCenteredHorizontally: flagOf(value) }),
    CenterVertically: (target, value) => setPrint(target, { isCenteredVertically: flagOf(value) }),
    Zoom: (target, value) => setPrint(target, { zoom: zoomOf(value) }),
  },
  navigations: { HeadersFooters: (target) => hostObject(headerFooterGroup, target) },
  methods: {
    GetPrintTitleRows: (target) => titleRows(target) ?? refuse(),
    GetPrintTitleRowsOrNullObject: titleRows,
  },
  actions: {
    SetPrintMargins: (target, args) => setMargins(target, choiceOf(args.text(0), ["Points", "Inches", "Centimeters"]), args.json(1)),
    SetPrintTitleRows: (target, args) => {
      const cells = cellsOfObject(args.object(0)) ?? cellsAt(target.context, args.text(0), target.sheetId);
      const { firstRowIndex, lastRowIndex } = areaOfCells(cells);
      setPrint(target, { titleRows: [firstRowIndex, lastRowIndex] });
    },
  },
};

/** The classes of print setup. */
export const pageLayoutClasses = { pageLayout, headerFooterGroup, headerFooter };

function printOf(target: SheetTarget): PrintSetup {
  return extrasOf(target).print;
}

function setPrint(target: SheetTarget, members: Partial<PrintSetup>): void {
  setExtras(target, { print: { ...printOf(target), ...members } });
}

const unitsPerInch = { Points: 72, Inches: 1, Centimeters: 2.54 } as const;

/** A margin that is not given stays. */
function setMargins(target: SheetTarget, unit: keyof typeof unitsPerInch, given: Json): void {
  if (!isJsonObject(given)) throw invalidArgument("the margins are an object");
  const { marginsInches } = printOf(target);
  const inches = Object.entries(marginsInches).map(([side, before]) => [side, given[side] === undefined ? before : numberOf(given[side], 0, 1000) / unitsPerInch[unit]]);
  setPrint(target, { marginsInches: { ...marginsInches, ...Object.fromEntries(inches) } });
}

function setEdge(target: SheetTarget, edge: "header" | "footer", members: Partial<PageEdge>): void {
  setPrint(target, { [edge]: { ...printOf(target)[edge], ...members } });
}

function zoomJson(zoom: PrintSetup["zoom"]): Json {
  if ("scale" in zoom) return { scale: zoom.scale };
  return { ...(zoom.pagesWide === undefined ? {} : { horizontalFitToPages: zoom.pagesWide }), ...(zoom.pagesTall === undefined ? {} : { verticalFitToPages: zoom.pagesTall }) };
}

/** Excel takes either a scale from 10 to 400 percent, or numbers of pages. */
function zoomOf(value: Json): PrintSetup["zoom"] {
  if (!isJsonObject(value)) throw invalidArgument("it is an object");
  const { scale, horizontalFitToPages: pagesWide, verticalFitToPages: pagesTall } = value;
  if (typeof scale === "number" && scale >= 10 && scale <= 400) return { scale };
  const pages = [pagesWide, pagesTall].map((count) => (typeof count === "number" && Number.isInteger(count) && count > 0 ? count : undefined));
  if (pages.every((count) => count === undefined)) throw invalidArgument("it names a scale or a number of pages");
  return { pagesWide: pages[0], pagesTall: pages[1] };
}

function titleRows(target: SheetTarget): HostObject | null {
  const rows = printOf(target).titleRows;
  if (!rows) return null;
  const area = { firstRowIndex: rows[0], lastRowIndex: rows[1], firstColumnIndex: 0, lastColumnIndex: columnLimit - 1 };
  return target.context.objects.range(cellsOf(target.context, target.sheetId, [area]));
}

function refuse(): never {
  throw itemNotFound("print title rows");
}
