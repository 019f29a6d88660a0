import type { IStyleData } from "@univerjs/core";
import type { Cell, CellStyle } from "../document";
import { styleData } from "./styleData";

/** The looks of a workbook, each listed once under an id. */
export interface StyleTable {
  /** The id of a cell's looks; undefined for a cell that nobody formatted. */
  readonly idOf: (cell: Pick<Cell, "style" | "numberFormat">) => string | undefined;
  readonly styles: () => Record<string, IStyleData>;
}

/** A table that fills as cells are looked up. Looks are shared by reference in the document, so a look-up costs no comparison. */
export function styleTable(): StyleTable {
  const idsByStyle = new Map<CellStyle, Map<string, string>>();
  const styles: Record<string, IStyleData> = {};
  let count = 0;
  return {
    idOf: ({ style, numberFormat }) => {
      if (numberFormat === "General" && Object.keys(style).length === 0) return undefined;
      const idsByFormat = idsByStyle.get(style) ?? new Map<string, string>();
      idsByStyle.set(style, idsByFormat);
      const id = idsByFormat.get(numberFormat) ?? `style${count++}`;
      if (!idsByFormat.has(numberFormat)) styles[id] = styleData(style, numberFormat);
      idsByFormat.set(numberFormat, id);
      return id;
    },
    styles: () => styles,
  };
}
