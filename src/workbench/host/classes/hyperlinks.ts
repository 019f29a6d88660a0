import { isInArea } from "../../../core";
import type { CellLink } from "../../document";
import { areaOfCells, sheetOf } from "../cells";
import type { Cells } from "../hostContext";
import { isJsonObject, type Json, type JsonObject } from "../json";
import { demandAllowed, demandUnlocked } from "../protection";
import { invalidArgument } from "../refusal";
import { textOf } from "../settable";
import { placesIn } from "./cellStyles";

/** The link of the first cell of a range; null without one. */
export function hyperlinkOf(cells: Cells): Json {
  const { firstRowIndex, firstColumnIndex } = areaOfCells(cells);
  const sheet = sheetOf(cells);
  const link = sheet.layout().links.find((other) => other.rowIndex === firstRowIndex && other.columnIndex === firstColumnIndex);
  if (!link) return null;
  const { content } = sheet.cellAt(firstRowIndex, firstColumnIndex);
  const textToDisplay = typeof content === "string" || typeof content === "number" ? String(content) : "";
  const target: JsonObject = link.address === "" ? { documentReference: link.reference } : { address: link.address };
  return { ...target, textToDisplay, ...(link.screenTip === "" ? {} : { screenTip: link.screenTip }) };
}

/** Puts a link on every cell of a range. An empty cell shows where it leads. */
export function setHyperlink(cells: Cells, value: Json): void {
  if (!isJsonObject(value)) throw invalidArgument("the link is an object");
  const sheet = sheetOf(cells);
  const area = areaOfCells(cells);
  demandAllowed(sheet, "allowInsertHyperlinks");
  demandUnlocked(sheet, area);
  const [reference, address, screenTip, text] = ["documentReference", "address", "screenTip", "textToDisplay"].map((name) => textOf(value[name] ?? ""));
  if (!reference && !address) throw invalidArgument("the link leads nowhere");
  const places = placesIn(sheet, area);
  const others = sheet.layout().links.filter((link) => !isInArea(area, link.rowIndex, link.columnIndex));
  const added = places.map(([rowIndex, columnIndex]): CellLink => ({ rowIndex, columnIndex, reference: reference ?? "", address: address ?? "", screenTip: screenTip ?? "" }));
  cells.context.change({ kind: "extrasSet", sheetId: sheet.id, extras: { links: [...others, ...added] } });
  const shown = places
    .filter(([rowIndex, columnIndex]) => text || sheet.cellAt(rowIndex, columnIndex).content === null)
    .map(([rowIndex, columnIndex]) => ({ rowIndex, columnIndex, content: text || reference || address || "", formula: "" }));
  if (shown.length > 0) cells.context.change({ kind: "cellsSet", sheetId: sheet.id, cells: shown });
}
