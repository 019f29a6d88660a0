import type { CellLook, DesignedCell, SideSummary, SummaryFigure } from "../../core";
import { lookStyles } from "../design/lookStyles";
import { livingCell, type LivingFigure } from "./livingFigure";

/** A figure with its look. One that is not verified looks so, and bears an asterisk: its look alone would not be read out, nor printed in grey. */
export function figureCell(look: CellLook, figure: LivingFigure, [{ unverified }, of]: readonly [SideSummary, SummaryFigure]): DesignedCell {
  if (!unverified.has(of) || figure.value === undefined) return livingCell(look, figure);
  return livingCell("unverified", figure, markedFormat(lookStyles[look].numberFormat));
}

/** Every part of a number format with an asterisk behind its number. */
function markedFormat(numberFormat: string): string {
  return numberFormat
    .split(";")
    .map((part) => `${part}"*"`)
    .join(";");
}
