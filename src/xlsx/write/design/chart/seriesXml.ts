import { seriesAppearances, type SeriesAppearance } from "../../../../app";
import type { ChartDesign, ChartSeries } from "../../../../core";
import { elementXml } from "../../../xml/elementXml";
import { escapedText, writableText } from "../../../xml/escape";
import { namesXml, numbersXml, type ChartSheet } from "./cachedCells";
import { barShapeXml, fillXml, lineShapeXml, lineXml, textLookXml, unitsPerPoint } from "./chartShapes";

/** A series and its place in its chart. */
export interface PlacedSeries {
  readonly series: ChartSeries;
  readonly index: number;
}

/** A series of bars or of a line, with the cells that it shows. */
export function seriesXml({ series, index }: PlacedSeries, chart: ChartDesign, sheet: ChartSheet): string {
  const appearance = seriesAppearances[series.look];
  const isLine = chart.kind === "lines";
  const inside = [
    elementXml("c:idx", { val: index }),
    elementXml("c:order", { val: index }),
    elementXml("c:tx", {}, elementXml("c:v", {}, escapedText(writableText(series.name)))),
    isLine ? lineShapeXml(appearance) + markerXml(series) : barShapeXml(appearance) + invertedXml(appearance),
    labelsXml(series, chart),
    elementXml("c:cat", {}, namesXml(sheet, chart.categories)),
    elementXml("c:val", {}, numbersXml(sheet, series.values, chart.numberFormat)),
    isLine ? elementXml("c:smooth", { val: 0 }) : negativeFillXml(appearance),
  ];
  return elementXml("c:ser", {}, inside.join(""));
}

function invertedXml({ negativeFillColor }: SeriesAppearance): string {
  return elementXml("c:invertIfNegative", { val: negativeFillColor === undefined ? 0 : 1 });
}

const newerNamespace = "http://schemas.microsoft.com/office/drawing/2007/8/2/chart";
/** By this address spreadsheets know the extension of a series. */
const seriesExtension = "{6F2FDCE9-48DA-4B69-8628-5D25D57E5C99}";

/** The fill of bars below zero; readers that do not know it leave them hollow or alike. */
function negativeFillXml({ negativeFillColor }: SeriesAppearance): string {
  if (negativeFillColor === undefined) return "";
  const format = elementXml("c14:invertSolidFillFmt", {}, elementXml("c14:spPr", { "xmlns:c14": newerNamespace }, fillXml(negativeFillColor)));
  return elementXml("c:extLst", {}, elementXml("c:ext", { uri: seriesExtension, "xmlns:c14": newerNamespace }, format));
}

/** Each look has a mark of its own, so that lines are told apart without colour. */
const markers = { actual: "circle", previous: "diamond", target: "none", difference: "square" } as const;

function markerXml({ look }: ChartSeries): string {
  const symbol = elementXml("c:symbol", { val: markers[look] });
  if (markers[look] === "none") return elementXml("c:marker", {}, symbol);
  const { lineColor, fillColor = "#FFFFFF" } = seriesAppearances[look];
  const shape = elementXml("c:spPr", {}, fillXml(fillColor) + lineXml(lineColor, { width: unitsPerPoint, isDashed: false }));
  return elementXml("c:marker", {}, symbol + elementXml("c:size", { val: 6 }) + shape);
}

/** What is reported today is written out; beside it earlier figures and targets would only crowd the picture. */
function labelsXml({ look }: ChartSeries, { kind, numberFormat }: ChartDesign): string {
  if (look !== "actual" && look !== "difference") return "";
  const shown = ["c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"];
  const inside = [
    elementXml("c:numFmt", { formatCode: numberFormat, sourceLinked: 0 }),
    "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
    textLookXml({ sizeHundredths: 800, isBold: false }),
    elementXml("c:dLblPos", { val: kind === "lines" ? "t" : "outEnd" }),
    ...shown.map((name) => elementXml(name, { val: name === "c:showVal" ? 1 : 0 })),
  ];
  return elementXml("c:dLbls", {}, inside.join(""));
}
