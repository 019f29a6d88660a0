import { colorOf } from "../colors";
import type { ExcelClass } from "../excelClass";
import type { Cells } from "../hostContext";
import { sharedStyle, updateStyle } from "./cellStyles";

/** What Excel gives for a cell without a fill. */
const noFill = "#FFFFFF";

/** Excel.RangeFill */
export const rangeFill: ExcelClass<Cells> = {
  name: "RangeFill",
  gets: { Color: (cells) => sharedStyle(cells, ({ fillColor }) => fillColor ?? noFill) ?? "" },
  sets: {
    Color: (cells, value) => {
      const fillColor = colorOf(value);
      updateStyle(cells, (style) => ({ ...style, fillColor }));
    },
  },
  actions: { Clear: (cells) => updateStyle(cells, ({ fillColor: _before, ...style }) => style) },
};
