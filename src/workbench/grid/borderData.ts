import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "@univerjs/core";
import type { BorderLine, CellEdge, CellStyle } from "../document";

type Weight = BorderLine["weight"];
type Line = BorderLine["line"];

const thinOrMedium = (thin: BorderStyleTypes, medium: BorderStyleTypes) => (weight: Weight) =>
  weight === "Hairline" || weight === "Thin" ? thin : medium;

const continuousByWeight: Readonly<Record<Weight, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

const typeOf: Readonly<Record<Line, (weight: Weight) => BorderStyleTypes>> = {
  Continuous: (weight) => continuousByWeight[weight],
  Dash: thinOrMedium(BorderStyleTypes.DASHED, BorderStyleTypes.MEDIUM_DASHED),
  DashDot: thinOrMedium(BorderStyleTypes.DASH_DOT, BorderStyleTypes.MEDIUM_DASH_DOT),
  DashDotDot: thinOrMedium(BorderStyleTypes.DASH_DOT_DOT, BorderStyleTypes.MEDIUM_DASH_DOT_DOT),
  Dot: () => BorderStyleTypes.DOTTED,
  Double: () => BorderStyleTypes.DOUBLE,
  SlantDashDot: () => BorderStyleTypes.SLANT_DASH_DOT,
};

const sideOfEdge: Readonly<Record<CellEdge, "t" | "b" | "l" | "r" | "tl_br" | "bl_tr">> = {
  EdgeTop: "t",
  EdgeBottom: "b",
  EdgeLeft: "l",
  EdgeRight: "r",
  DiagonalDown: "tl_br",
  DiagonalUp: "bl_tr",
};

const edges = Object.keys(sideOfEdge) as readonly CellEdge[];

function lineData({ line, weight, color }: BorderLine): IBorderStyleData {
  return { s: typeOf[line](weight), cl: { rgb: color } };
}

/** The lines around a cell in the engine's terms. */
export function borderData(borders: CellStyle["borders"]): IBorderData | undefined {
  if (borders === undefined) return undefined;
  const data: IBorderData = {};
  for (const edge of edges) {
    const line = borders[edge];
    if (line !== undefined) data[sideOfEdge[edge]] = lineData(line);
  }
  return data;
}
