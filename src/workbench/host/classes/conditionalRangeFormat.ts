import type { BorderLine, ConditionalStyle } from "../../document";
import { colorOf } from "../colors";
import { hostObject, type ExcelClass } from "../excelClass";
import type { FormatTarget } from "../hostContext";
import type { Json } from "../json";
import { invalidArgument } from "../refusal";
import { choiceOf, flagOf, textOf } from "../settable";
import { formatOf, replaceFormat } from "./conditionalFormats";

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const lines = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
const underlines = ["None", "Single", "Double"] as const;

/** One side of the frame that a conditional format draws. */
interface SideOfFormat {
  readonly target: FormatTarget;
  readonly side: (typeof sides)[number];
}

type FormatFont = NonNullable<ConditionalStyle["font"]>;

/** Excel.ConditionalRangeFill */
const conditionalRangeFill: ExcelClass<FormatTarget> = {
  name: "ConditionalRangeFill",
  gets: { Color: (target) => styleOf(target).fillColor ?? "" },
  sets: { Color: (target, value) => setStyle(target, { fillColor: colorOf(value) }) },
  actions: { Clear: (target) => dropStyle(target, "fillColor") },
};

/** Excel.ConditionalRangeFont */
const conditionalRangeFont: ExcelClass<FormatTarget> = {
  name: "ConditionalRangeFont",
  gets: {
    Color: (target) => styleOf(target).font?.color ?? "",
    Bold: (target) => styleOf(target).font?.bold ?? null,
    Italic: (target) => styleOf(target).font?.italic ?? null,
    Strikethrough: (target) => styleOf(target).font?.strikethrough ?? null,
    Underline: (target) => styleOf(target).font?.underline ?? null,
  },
  sets: {
    Color: (target, value) => setFont(target, { color: colorOf(value) }),
    Bold: (target, value) => setFont(target, { bold: flagOf(value) }),
    Italic: (target, value) => setFont(target, { italic: flagOf(value) }),
    Strikethrough: (target, value) => setFont(target, { strikethrough: flagOf(value) }),
    Underline: (target, value) => {
      const underline = choiceOf(value, underlines);
      const { underline: _before, ...others } = styleOf(target).font ?? {};
      setStyle(target, { font: underline === "None" ? others : { ...others, underline } });
    },
  },
  actions: { Clear: (target) => dropStyle(target, "font") },
};

/** Excel.ConditionalRangeBorder */
const conditionalRangeBorder: ExcelClass<SideOfFormat> = {
  name: "ConditionalRangeBorder",
  id: ({ side }) => side,
  gets: {
    SideIndex: ({ side }) => side,
    Style: (border) => lineOf(border)?.line ?? "None",
    Color: (border) => lineOf(border)?.color ?? "#000000",
  },
  sets: {
    Style: (border, value) => {
      const line = choiceOf(value, lines);
      setLine(border, line === "None" ? undefined : { weight: "Thin", color: "#000000", ...lineOf(border), line });
    },
    Color: (border, value) => setLine(border, { weight: "Thin", line: "Continuous", ...lineOf(border), color: colorOf(value) }),
  },
};

/** Excel.ConditionalRangeBorderCollection */
const conditionalRangeBorderCollection: ExcelClass<FormatTarget> = {
  name: "ConditionalRangeBorderCollection",
  gets: { Count: () => sides.length },
  navigations: {
    Top: (target) => hostObject(conditionalRangeBorder, { target, side: "EdgeTop" }),
    Bottom: (target) => hostObject(conditionalRangeBorder, { target, side: "EdgeBottom" }),
    Left: (target) => hostObject(conditionalRangeBorder, { target, side: "EdgeLeft" }),
    Right: (target) => hostObject(conditionalRangeBorder, { target, side: "EdgeRight" }),
  },
  items: (target) => sides.map((side) => hostObject(conditionalRangeBorder, { target, side })),
  item: (target, args) => hostObject(conditionalRangeBorder, { target, side: choiceOf(args.text(0), sides) }),
  methods: {
    GetItemAt: (target, args) => {
      const side = sides[args.whole(0)];
      if (!side) throw invalidArgument("there is no such side");
      return hostObject(conditionalRangeBorder, { target, side });
    },
  },
};

/** Excel.ConditionalRangeFormat */
export const conditionalRangeFormat: ExcelClass<FormatTarget> = {
  name: "ConditionalRangeFormat",
  gets: { NumberFormat: (target): Json => styleOf(target).numberFormat ?? null },
  sets: { NumberFormat: (target, value) => setStyle(target, { numberFormat: textOf(value) }) },
  navigations: {
    Fill: (target) => hostObject(conditionalRangeFill, target),
    Font: (target) => hostObject(conditionalRangeFont, target),
    Borders: (target) => hostObject(conditionalRangeBorderCollection, target),
  },
};

/** The classes of what a conditional format changes. */
export const conditionalStyleClasses = {
  conditionalRangeFormat,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
};

function styleOf(target: FormatTarget): ConditionalStyle {
  return formatOf(target).style;
}

function setStyle(target: FormatTarget, members: ConditionalStyle): void {
  replaceFormat(target, { style: { ...styleOf(target), ...members } });
}

function dropStyle(target: FormatTarget, member: keyof ConditionalStyle): void {
  const { [member]: _before, ...others } = styleOf(target);
  replaceFormat(target, { style: others });
}

function setFont(target: FormatTarget, members: FormatFont): void {
  setStyle(target, { font: { ...styleOf(target).font, ...members } });
}

function lineOf({ target, side }: SideOfFormat): BorderLine | undefined {
  return styleOf(target).borders?.[side];
}

function setLine({ target, side }: SideOfFormat, line: BorderLine | undefined): void {
  const { [side]: _before, ...others } = styleOf(target).borders ?? {};
  setStyle(target, { borders: line ? { ...others, [side]: line } : others });
}
