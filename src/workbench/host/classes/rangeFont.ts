import type { FontStyle } from "../../document";
import { colorOf } from "../colors";
import type { ExcelClass } from "../excelClass";
import type { Cells } from "../hostContext";
import { choiceOf, flagOf, numberOf, textOf } from "../settable";
import { sharedStyle, updateStyle } from "./cellStyles";

/** The font of cells that nobody formatted. */
const standard = { name: "Calibri", size: 11, color: "#000000", bold: false, italic: false, strikethrough: false } as const;

const underlines = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

/** Excel.RangeFont */
export const rangeFont: ExcelClass<Cells> = {
  name: "RangeFont",
  gets: {
    Name: (cells) => sharedStyle(cells, ({ font }) => font?.name ?? standard.name),
    Size: (cells) => sharedStyle(cells, ({ font }) => font?.size ?? standard.size),
    Color: (cells) => sharedStyle(cells, ({ font }) => font?.color ?? standard.color) ?? "",
    Bold: (cells) => sharedStyle(cells, ({ font }) => font?.bold ?? standard.bold),
    Italic: (cells) => sharedStyle(cells, ({ font }) => font?.italic ?? standard.italic),
    Strikethrough: (cells) => sharedStyle(cells, ({ font }) => font?.strikethrough ?? standard.strikethrough),
    Underline: (cells) => sharedStyle(cells, ({ font }) => font?.underline ?? "None"),
  },
  sets: {
    Name: (cells, value) => set(cells, { name: textOf(value) }),
    Size: (cells, value) => set(cells, { size: numberOf(value, 1, 409) }),
    Color: (cells, value) => set(cells, { color: colorOf(value) }),
    Bold: (cells, value) => set(cells, { bold: flagOf(value) }),
    Italic: (cells, value) => set(cells, { italic: flagOf(value) }),
    Strikethrough: (cells, value) => set(cells, { strikethrough: flagOf(value) }),
    Underline: (cells, value) => setUnderline(cells, choiceOf(value, underlines)),
  },
};

function set(cells: Cells, members: FontStyle): void {
  updateStyle(cells, (style) => ({ ...style, font: { ...style.font, ...members } }));
}

function setUnderline(cells: Cells, underline: (typeof underlines)[number]): void {
  updateStyle(cells, ({ font = {}, ...style }) => {
    const { underline: _before, ...others } = font;
    return { ...style, font: underline === "None" ? others : { ...others, underline } };
  });
}
