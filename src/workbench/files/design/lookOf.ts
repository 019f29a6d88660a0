import { linkColor, lookStyles, type LookStyle } from "../../../app";
import { cellLooks, type CellLook } from "../../../core";
import type { CellStyle } from "../../document";

/** A cell whose look is asked for. */
export interface LookedCell {
  readonly style: CellStyle;
  readonly numberFormat: string;
  readonly isLinked: boolean;
}

/** The size of the font that looks are measured by. */
const usualSizePoints = 11;

/** What one look is told from another by. */
type Traits = readonly (string | number | boolean)[];

const horizontals: { readonly [Side in LookStyle["horizontal"]]: string } = { general: "General", left: "Left", center: "Center", right: "Right" };
const verticals: { readonly [Side in LookStyle["vertical"]]: string } = { top: "Top", center: "Center" };

const traitsByLook: readonly (readonly [look: CellLook, traits: Traits])[] = cellLooks.map((look) => [look, traitsOfLook(lookStyles[look])]);

/** The look that a cell was given, or the most similar one when a person has changed it since. */
export function lookOf(cell: LookedCell): CellLook {
  const traits = traitsOfCell(cell);
  let best: { readonly look: CellLook; readonly score: number } = { look: "plain", score: -1 };
  for (const [look, others] of traitsByLook) {
    const equal = traits.filter((trait, index) => trait === others[index]).length;
    // Of looks that differ in nothing else, the one with the cell's number format.
    const score = equal + (lookStyles[look].numberFormat === cell.numberFormat ? 0.5 : 0);
    if (score > best.score) best = { look, score };
  }
  return best.look;
}

function traitsOfLook({ isBold, isItalic, largerByPoints, horizontal, vertical, isWrapped, frame, fill = "", fontColor = "" }: LookStyle): Traits {
  return [isBold, isItalic, largerByPoints, horizontals[horizontal], verticals[vertical], isWrapped, frame, fill, fontColor];
}

function traitsOfCell({ style, isLinked }: LookedCell): Traits {
  const { horizontalAlignment = "General", verticalAlignment = "Bottom", wrapText = false, fillColor = "" } = style;
  const { bold, italic, size, color } = { bold: false, italic: false, size: usualSizePoints, color: "", ...style.font };
  const ownColor = isLinked && color === linkColor ? "" : color;
  return [bold, italic, size - usualSizePoints, horizontalAlignment, verticalAlignment, wrapText, frameOf(style), fillColor, ownColor];
}

function frameOf({ borders = {} }: CellStyle): string {
  const { EdgeTop: top, EdgeBottom: bottom, EdgeLeft: left, EdgeRight: right } = borders;
  const lines = new Set([top, bottom, left, right].map((side) => (side ? `${side.line} ${side.weight}` : "none")));
  const [only = "none"] = lines;
  if (lines.size > 1) return "mixed";
  if (only === "Dash Thin") return "dashed";
  return only === "Continuous Thin" ? "thin" : only;
}
