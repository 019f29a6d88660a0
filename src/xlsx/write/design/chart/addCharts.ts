import type { DesignContext, SheetToDesign } from "../designContext";
import { freePart } from "../freePart";
import { chartXml } from "./chartXml";
import { drawingXml, type LinkedChart } from "./drawingXml";
import { drawingNamespaces } from "./namespaces";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Adds the charts of a design, each a part of its own, and the drawing that holds them; gives the id of the sheet's link to it. */
export function addCharts({ name, path, design }: SheetToDesign, { draft, links }: DesignContext): string | undefined {
  const { charts = [] } = design;
  if (charts.length === 0) return undefined;
  const namespaces = drawingNamespaces(links.namespace);
  const drawingPath = freePart(draft, path, "drawings/drawing");
  const linked = charts.map((chart): LinkedChart => {
    const chartPath = freePart(draft, path, "charts/chart");
    draft.add(chartPath, chartXml(chart, { name, design }, namespaces));
    links.declareType(chartPath, chartType);
    return { chart, linkId: links.link(drawingPath, { path: chartPath, kind: "chart" }) };
  });
  draft.add(drawingPath, drawingXml(linked, namespaces));
  links.declareType(drawingPath, drawingType);
  return links.link(path, { path: drawingPath, kind: "drawing" });
}
