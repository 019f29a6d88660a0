import { beginsAtZero } from "../../../../app";
import type { ChartDesign, SheetDesign } from "../../../../core";
import { elementXml } from "../../../xml/elementXml";
import { lineXml, textLookXml, unitsPerPoint } from "./chartShapes";

/** The axes of a chart know each other by these. */
const namesAxisId = 501;
const valuesAxisId = 502;

/** How a chart refers to its axes. */
export const axisIdsXml = elementXml("c:axId", { val: namesAxisId }) + elementXml("c:axId", { val: valuesAxisId });

const textLook = { sizeHundredths: 900, isBold: false } as const;
const gridColor = "#D9D9D9";
const axisColor = "#7F7F7F";
const thin = { width: Math.round(0.75 * unitsPerPoint), isDashed: false } as const;

/** The axes of a chart: the names of its points, and its values. */
export function axesXml(chart: ChartDesign, design: SheetDesign): string {
  return namesAxisXml(chart) + valuesAxisXml(chart, design);
}

/** Names stand at the edge, clear of bars that reach below zero; in bars the first one is on top, as in the table. */
function namesAxisXml({ kind }: ChartDesign): string {
  const inside = [
    elementXml("c:axId", { val: namesAxisId }),
    elementXml("c:scaling", {}, elementXml("c:orientation", { val: kind === "bars" ? "maxMin" : "minMax" })),
    elementXml("c:delete", { val: 0 }),
    elementXml("c:axPos", { val: kind === "bars" ? "l" : "b" }),
    elementXml("c:numFmt", { formatCode: "General", sourceLinked: 0 }),
    ...ticksXml,
    elementXml("c:tickLblPos", { val: "low" }),
    elementXml("c:spPr", {}, lineXml(axisColor, thin)),
    textLookXml(textLook),
    elementXml("c:crossAx", { val: valuesAxisId }),
    elementXml("c:crosses", { val: "autoZero" }),
    elementXml("c:auto", { val: 1 }),
    elementXml("c:lblAlgn", { val: "ctr" }),
    elementXml("c:lblOffset", { val: 100 }),
    // Of many units, too, each one is named.
    elementXml("c:tickLblSkip", { val: 1 }),
    elementXml("c:noMultiLvlLbl", { val: 1 }),
  ];
  return elementXml("c:catAx", {}, inside.join(""));
}

const ticksXml = [elementXml("c:majorTickMark", { val: "none" }), elementXml("c:minorTickMark", { val: "none" })];

function valuesAxisXml(chart: ChartDesign, design: SheetDesign): string {
  const { kind, numberFormat } = chart;
  const inside = [
    elementXml("c:axId", { val: valuesAxisId }),
    elementXml("c:scaling", {}, elementXml("c:orientation", { val: "minMax" }) + (beginsAtZero(chart, design) ? elementXml("c:min", { val: 0 }) : "")),
    elementXml("c:delete", { val: 0 }),
    elementXml("c:axPos", { val: kind === "bars" ? "b" : "l" }),
    elementXml("c:majorGridlines", {}, elementXml("c:spPr", {}, lineXml(gridColor, thin))),
    elementXml("c:numFmt", { formatCode: numberFormat, sourceLinked: 0 }),
    ...ticksXml,
    elementXml("c:tickLblPos", { val: "nextTo" }),
    "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>",
    textLookXml(textLook),
    elementXml("c:crossAx", { val: namesAxisId }),
    // With the first name on top, the far end of the names is below.
    elementXml("c:crosses", { val: kind === "bars" ? "max" : "autoZero" }),
    elementXml("c:crossBetween", { val: "between" }),
  ];
  return elementXml("c:valAx", {}, inside.join(""));
}
