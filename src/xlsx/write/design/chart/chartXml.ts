import type { ChartDesign } from "../../../../core";
import { elementXml, xmlDeclaration } from "../../../xml/elementXml";
import { axesXml, axisIdsXml } from "./axesXml";
import type { ChartSheet } from "./cachedCells";
import { richTextXml, textLookXml } from "./chartShapes";
import type { DrawingNamespaces } from "./namespaces";
import { seriesXml } from "./seriesXml";

/** How much of a bar's thickness lies between groups of bars, in percent. */
const gapPercent = 60;

/** The part of a chart. */
export function chartXml(chart: ChartDesign, sheet: ChartSheet, namespaces: DrawingNamespaces): string {
  const inside = [
    elementXml("c:date1904", { val: 0 }),
    elementXml("c:lang", { val: "vi-VN" }),
    elementXml("c:roundedCorners", { val: 0 }),
    elementXml("c:chart", {}, chartInside(chart, sheet)),
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    textLookXml({ sizeHundredths: 900, isBold: false }),
  ];
  const attributes = { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing, "xmlns:r": namespaces.links };
  return xmlDeclaration + elementXml("c:chartSpace", attributes, inside.join(""));
}

function chartInside(chart: ChartDesign, sheet: ChartSheet): string {
  const title = elementXml("c:tx", {}, richTextXml(chart.title, { sizeHundredths: 1100, isBold: true })) + elementXml("c:overlay", { val: 0 });
  const legend = elementXml("c:legendPos", { val: "b" }) + elementXml("c:overlay", { val: 0 });
  return [
    elementXml("c:title", {}, title),
    elementXml("c:autoTitleDeleted", { val: 0 }),
    elementXml("c:plotArea", {}, `<c:layout/>${plotXml(chart, sheet)}${axesXml(chart, sheet.design)}`),
    chart.series.length > 1 ? elementXml("c:legend", {}, legend) : "",
    elementXml("c:plotVisOnly", { val: 1 }),
    elementXml("c:dispBlanksAs", { val: "gap" }),
  ].join("");
}

function plotXml(chart: ChartDesign, sheet: ChartSheet): string {
  const varied = elementXml("c:varyColors", { val: 0 });
  const series = chart.series.map((each, index) => seriesXml({ series: each, index }, chart, sheet)).join("");
  if (chart.kind === "lines") {
    return elementXml("c:lineChart", {}, elementXml("c:grouping", { val: "standard" }) + varied + series + elementXml("c:marker", { val: 1 }) + axisIdsXml);
  }
  const direction = elementXml("c:barDir", { val: chart.kind === "bars" ? "bar" : "col" }) + elementXml("c:grouping", { val: "clustered" });
  return elementXml("c:barChart", {}, direction + varied + series + elementXml("c:gapWidth", { val: gapPercent }) + axisIdsXml);
}
