import { highlightFormula, highlightLooks } from "../app";
import type { Area, HighlightStyle } from "../core";
import { addressLists } from "./addressLists";

const borderLines = { solid: "Continuous", dashed: "Dash", dotted: "Dot" } as const;
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Queues one owned conditional format over the areas, on top of the person's own. */
export function addHighlight(sheet: Excel.Worksheet, style: HighlightStyle, areas: readonly Area[]): void {
  for (const addresses of addressLists(areas)) {
    const { custom } = sheet.getRanges(addresses).conditionalFormats.add("Custom");
    custom.rule.formula = highlightFormula(style);
    const { fill, fontColor, bold, italic, border } = highlightLooks[style];
    custom.format.fill.color = fill;
    custom.format.font.color = fontColor;
    custom.format.font.bold = bold;
    custom.format.font.italic = italic;
    for (const edge of edges) {
      const line = custom.format.borders.getItem(edge);
      line.style = borderLines[border.line];
      line.color = border.color;
    }
  }
}
