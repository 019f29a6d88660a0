import { HostFailure } from "../../app";
import { attributesOf } from "../xml/attributes";
import { walkXml } from "../xml/walkXml";

/** As many cells as Excel itself gives out in one go. */
const cellCountMax = 5_000_000;

/**
 * Refuses an .ods in which repetition makes a few letters stand for more cells than any workbook has: a row and a cell may each
 * say how often they are repeated. Empty cells to the end of the sheet are what every such file has, and do not count.
 */
export function refuseRepeatedCells(content: string): void {
  let cellCount = 0;
  let rowRepeats = 1;
  walkXml(content, { from: 0, to: content.length }, {
    open: ({ name, start, end }) => {
      if (name !== "table-row" && name !== "table-cell") return;
      const attributes = new Map(attributesOf(content.slice(start, end)).map((attribute) => [attribute.name.slice(attribute.name.indexOf(":") + 1), attribute.value]));
      if (name === "table-row") rowRepeats = repeats(attributes.get("number-rows-repeated"));
      else if (attributes.has("value-type") || attributes.has("formula")) cellCount += rowRepeats * repeats(attributes.get("number-columns-repeated"));
      if (cellCount > cellCountMax) throw new HostFailure("payloadTooLarge");
    },
    close: () => undefined,
    text: () => undefined,
  });
}

function repeats(written: string | undefined): number {
  return written === undefined ? 1 : Math.max(1, Number(written) || 1);
}
