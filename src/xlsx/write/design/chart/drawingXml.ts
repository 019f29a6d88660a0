import type { Area, ChartDesign } from "../../../../core";
import { elementXml, xmlDeclaration } from "../../../xml/elementXml";
import type { DrawingNamespaces } from "./namespaces";

/** A chart and the id of the link to its part. */
export interface LinkedChart {
  readonly chart: ChartDesign;
  readonly linkId: string;
}

/** The part that says where on a sheet its charts stand, and what they show in words. */
export function drawingXml(charts: readonly LinkedChart[], namespaces: DrawingNamespaces): string {
  const anchors = charts.map((chart, index) => anchorXml(chart, index, namespaces));
  return xmlDeclaration + elementXml("xdr:wsDr", { "xmlns:xdr": namespaces.sheetDrawing, "xmlns:a": namespaces.drawing }, anchors.join(""));
}

function anchorXml({ chart, linkId }: LinkedChart, index: number, namespaces: DrawingNamespaces): string {
  const { anchor, title, altText } = chart;
  const reference = elementXml("c:chart", { "xmlns:c": namespaces.chart, "xmlns:r": namespaces.links, "r:id": linkId });
  const properties = elementXml("xdr:cNvPr", { id: index + 2, name: `Biểu đồ ${index + 1}`, descr: altText, title });
  const frame = [
    elementXml("xdr:nvGraphicFramePr", {}, properties + elementXml("xdr:cNvGraphicFramePr")),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    elementXml("a:graphic", {}, elementXml("a:graphicData", { uri: namespaces.chart }, reference)),
  ];
  return elementXml("xdr:twoCellAnchor", {}, cornersXml(anchor) + elementXml("xdr:graphicFrame", { macro: "" }, frame.join("")) + elementXml("xdr:clientData"));
}

/** From the first cell that is covered to the first ones that no longer are. */
function cornersXml({ firstRowIndex, firstColumnIndex, lastRowIndex, lastColumnIndex }: Area): string {
  return cornerXml("xdr:from", firstColumnIndex, firstRowIndex) + cornerXml("xdr:to", lastColumnIndex + 1, lastRowIndex + 1);
}

function cornerXml(name: string, columnIndex: number, rowIndex: number): string {
  return elementXml(name, {}, `<xdr:col>${columnIndex}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${rowIndex}</xdr:row><xdr:rowOff>0</xdr:rowOff>`);
}
