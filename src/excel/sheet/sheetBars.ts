import { dataBarColors, dataBarFrameColor } from "../../app";
import { areaAddress } from "../../core";
import type { NewSheet } from "./newSheet";

/** Queues bars within cells. Excel puts a new one before all others, so the last goes first. */
export function putDataBars({ sheet, design: { dataBars = [] } }: NewSheet): void {
  for (const { area, look } of dataBars.toReversed()) {
    const { dataBar } = sheet.getRange(areaAddress(area)).conditionalFormats.add("DataBar");
    const { positive, negative } = dataBarColors[look];
    dataBar.positiveFormat.fillColor = positive;
    dataBar.positiveFormat.borderColor = dataBarFrameColor;
    dataBar.positiveFormat.gradientFill = false;
    dataBar.negativeFormat.matchPositiveFillColor = false;
    dataBar.negativeFormat.fillColor = negative;
    dataBar.negativeFormat.matchPositiveBorderColor = false;
    dataBar.negativeFormat.borderColor = dataBarFrameColor;
    if (look === "rate") dataBar.lowerBoundRule = { type: "Number", formula: "0" };
    else dataBar.axisFormat = "CellMidPoint";
  }
}
