import { child, numberOf, type XmlElement } from "../../xml/element";
import { unusedFormats, unusedParts, type StylesPlace } from "./unusedParts";
import { countAfterDrop } from "./writeStyleList";

/** How many entries of each list of the file stay. */
export interface KeptCounts {
  readonly cellXfs: number;
  readonly numFmts: number;
  readonly fonts: number;
  readonly fills: number;
  readonly borders: number;
}

/** What is left of the lists when cell formats at the end that nothing mentions any more go, and with them what only they used. */
export function keptCounts(place: StylesPlace, unused: ReadonlySet<number>): KeptCounts {
  const { root } = place;
  const entriesOf = (name: string): readonly XmlElement[] => child(root, name)?.children ?? [];
  const formats = entriesOf("cellXfs");
  const cellXfs = countAfterDrop(formats.length, unused);
  const dropped = formats.slice(cellXfs);
  const partCount = (name: string, mention: "fontId" | "fillId" | "borderId"): number => countAfterDrop(entriesOf(name).length, unusedParts(root, dropped, mention));
  return { cellXfs, numFmts: countAfterDrop(entriesOf("numFmts").length, unusedCodes(place, entriesOf("numFmts"), dropped)), fonts: partCount("fonts", "fontId"), fills: partCount("fills", "fillId"), borders: partCount("borders", "borderId") };
}

/** The places in the list of the codes that only the dropped cell formats used. */
function unusedCodes(place: StylesPlace, codes: readonly XmlElement[], dropped: readonly XmlElement[]): ReadonlySet<number> {
  const ids = unusedFormats(place, dropped);
  return new Set(codes.flatMap((element, index) => (ids.has(numberOf(element, "numFmtId") ?? -1) ? [index] : [])));
}
