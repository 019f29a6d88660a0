import type { ExcelClass } from "../excelClass";
import type { Cells } from "../hostContext";
import { flagOf } from "../settable";
import { sharedStyle, updateStyle } from "./cellStyles";

/** Excel.FormatProtection */
export const formatProtection: ExcelClass<Cells> = {
  name: "FormatProtection",
  gets: { Locked: (cells) => sharedStyle(cells, ({ isLocked }) => isLocked ?? true) },
  sets: {
    Locked: (cells, value) => {
      const isLocked = flagOf(value);
      updateStyle(cells, (style) => ({ ...style, isLocked }));
    },
  },
};
