import type { LookStyle } from "../../app";
import { linkColor, lookStyles } from "../../app";
import { addressLists } from "../addressLists";
import { cellGroups } from "./designAreas";
import type { NewSheet } from "./newSheet";

const horizontals = { left: "Left", center: "Center", right: "Right" } as const;

/** Queues fonts, fills and alignment: one call for all cells of a look. */
export function putLooks({ sheet, design, ready: { fontSizePoints } }: NewSheet): void {
  for (const { key, areas } of cellGroups(design.rows, ({ look }) => look)) {
    for (const addresses of addressLists(areas)) putLook(sheet.getRanges(addresses).format, lookStyles[key], fontSizePoints);
  }
  const linked = cellGroups(design.rows, ({ link }) => (link ? "linked" : undefined)).flatMap(({ areas }) => areas);
  for (const addresses of addressLists(linked)) {
    const { font } = sheet.getRanges(addresses).format;
    font.color = linkColor;
    font.underline = "Single";
  }
}

/** Only what differs from a new cell is asked for. */
function putLook(format: Excel.RangeFormat, style: LookStyle, fontSizePoints: number): void {
  putFont(format.font, style, fontSizePoints);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== "general") format.horizontalAlignment = horizontals[style.horizontal];
  format.verticalAlignment = style.vertical === "top" ? "Top" : "Center";
  if (style.isWrapped) format.wrapText = true;
}

function putFont(font: Excel.RangeFont, { isBold, isItalic, largerByPoints, fontColor }: LookStyle, fontSizePoints: number): void {
  if (isBold) font.bold = true;
  if (isItalic) font.italic = true;
  if (largerByPoints !== 0) font.size = fontSizePoints + largerByPoints;
  if (fontColor !== undefined) font.color = fontColor;
}
