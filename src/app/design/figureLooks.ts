import type { DataBar, SeriesLook } from "../../core";

/** How a series of a chart is drawn. A look differs from the others in more than colour. */
export interface SeriesAppearance {
  /** Undefined leaves bars hollow. */
  readonly fillColor: string | undefined;
  /** Of bars below zero, where they look otherwise. */
  readonly negativeFillColor?: string;
  readonly lineColor: string;
  readonly isDashed: boolean;
}

/** The appearance of each series look: actual solid, earlier lighter, target outlined. */
export const seriesAppearances: { readonly [Look in SeriesLook]: SeriesAppearance } = {
  actual: { fillColor: "#1F4E79", lineColor: "#1F4E79", isDashed: false },
  previous: { fillColor: "#9DC3E6", lineColor: "#9DC3E6", isDashed: false },
  target: { fillColor: undefined, lineColor: "#C55A11", isDashed: true },
  difference: { fillColor: "#548235", negativeFillColor: "#F4B183", lineColor: "#375623", isDashed: false },
};

/** Without the lines around them, bars of pale colours would vanish in print. */
export const dataBarFrameColor = "#404040";

/** The colour of a cell that a click leads away from; it is underlined too. */
export const linkColor = "#0B3A66";

/** The colours of bars within cells: of what is above zero and of what is below. */
export const dataBarColors: { readonly [Look in DataBar["look"]]: { readonly positive: string; readonly negative: string } } = {
  rate: { positive: "#9DC3E6", negative: "#9DC3E6" },
  difference: { positive: "#A9D18E", negative: "#F4B183" },
};
