import type { Area } from "../../../core";
import type { BorderLine, CellEdge, CellStyle } from "../../document";
import { areasOfCells, cellsOf } from "../cells";
import { colorOf } from "../colors";
import { hostObject, type ExcelClass } from "../excelClass";
import type { Cells } from "../hostContext";
import type { Json } from "../json";
import { invalidArgument } from "../refusal";
import { choiceOf } from "../settable";
import { sharedStyle, updateStyle } from "./cellStyles";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"] as const;
const lines = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

type Side = (typeof sides)[number];

/** One side of the frame of some cells, or one direction of the lines between them. */
interface SideOfCells {
  readonly cells: Cells;
  readonly side: Side;
}

const thinBlack: BorderLine = { line: "Continuous", weight: "Thin", color: "#000000" };

/** Excel.RangeBorder */
const rangeBorder: ExcelClass<SideOfCells> = {
  name: "RangeBorder",
  id: ({ side }) => side,
  gets: {
    SideIndex: ({ side }) => side,
    Style: (target) => read(target, (border) => border?.line ?? "None"),
    Weight: (target) => read(target, (border) => border?.weight ?? "Thin"),
    Color: (target) => read(target, (border) => border?.color ?? "#000000") ?? "",
  },
  sets: {
    Style: (target, value) => {
      const line = choiceOf(value, lines);
      write(target, (border) => (line === "None" ? undefined : { ...thinBlack, ...border, line }));
    },
    Weight: (target, value) => {
      const weight = choiceOf(value, weights);
      write(target, (border) => ({ ...thinBlack, ...border, weight }));
    },
    Color: (target, value) => {
      const color = colorOf(value);
      write(target, (border) => ({ ...thinBlack, ...border, color }));
    },
  },
};

/** Excel.RangeBorderCollection */
export const rangeBorderCollection: ExcelClass<Cells> = {
  name: "RangeBorderCollection",
  gets: { Count: () => sides.length },
  items: (cells) => sides.map((side) => hostObject(rangeBorder, { cells, side })),
  item: (cells, args) => hostObject(rangeBorder, { cells, side: choiceOf(args.text(0), sides) }),
  methods: {
    GetItemAt: (cells, args) => {
      const side = sides[args.whole(0)];
      if (!side) throw invalidArgument("there is no such side");
      return hostObject(rangeBorder, { cells, side });
    },
  },
};

/** The classes of the borders of cells. */
export const rangeBorderClasses = { rangeBorder, rangeBorderCollection };

function read(target: SideOfCells, member: (border: BorderLine | undefined) => Json): Json {
  const values = new Set(partsOf(target).map(({ cells, edge }) => sharedStyle(cells, ({ borders }) => member(borders?.[edge]))));
  const [only = member(undefined)] = values;
  return values.size <= 1 ? only : null;
}

function write(target: SideOfCells, change: (border: BorderLine | undefined) => BorderLine | undefined): void {
  for (const { cells, edge } of partsOf(target)) updateStyle(cells, (style) => withBorder(style, edge, change(style.borders?.[edge])));
}

function withBorder({ borders = {}, ...style }: CellStyle, edge: CellEdge, border: BorderLine | undefined): CellStyle {
  const { [edge]: _before, ...others } = borders;
  return { ...style, borders: border ? { ...others, [edge]: border } : others };
}

/** The cells that carry a side, and which of their own edges it is. */
function partsOf({ cells, side }: SideOfCells): readonly { readonly cells: Cells; readonly edge: CellEdge }[] {
  return areasOfCells(cells).flatMap((area) =>
    strips[side](area).map(([strip, edge]) => ({ cells: cellsOf(cells.context, cells.tracked.sheetId, [strip]), edge })),
  );
}

type Strip = readonly [area: Area, edge: CellEdge];

/** The line between two cells belongs to both, as in Excel. */
const strips: { readonly [Name in Side]: (area: Area) => readonly Strip[] } = {
  EdgeTop: (area) => [[{ ...area, lastRowIndex: area.firstRowIndex }, "EdgeTop"]],
  EdgeBottom: (area) => [[{ ...area, firstRowIndex: area.lastRowIndex }, "EdgeBottom"]],
  EdgeLeft: (area) => [[{ ...area, lastColumnIndex: area.firstColumnIndex }, "EdgeLeft"]],
  EdgeRight: (area) => [[{ ...area, firstColumnIndex: area.lastColumnIndex }, "EdgeRight"]],
  InsideHorizontal: (area) => (area.firstRowIndex === area.lastRowIndex ? [] : [[{ ...area, lastRowIndex: area.lastRowIndex - 1 }, "EdgeBottom"], [{ ...area, firstRowIndex: area.firstRowIndex + 1 }, "EdgeTop"]]),
  InsideVertical: (area) =>
    area.firstColumnIndex === area.lastColumnIndex
      ? []
      : [[{ ...area, lastColumnIndex: area.lastColumnIndex - 1 }, "EdgeRight"], [{ ...area, firstColumnIndex: area.firstColumnIndex + 1 }, "EdgeLeft"]],
  DiagonalDown: (area) => [[area, "DiagonalDown"]],
  DiagonalUp: (area) => [[area, "DiagonalUp"]],
};
