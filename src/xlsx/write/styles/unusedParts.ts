import { firstOwnFormatId } from "../../read/styles/numberFormats";
import { child, descendants, numberOf, type XmlElement } from "../../xml/element";
import type { Archive } from "../../zip/archive";
import { numbersMentioned } from "../numbersMentioned";

const formatMention = /numFmtId\s*=\s*["'](\d+)["']/g;

/** The table of styles of a package, and where it stands. */
export interface StylesPlace {
  readonly archive: Archive;
  readonly root: XmlElement;
  readonly path: string;
}

/** The fonts, fills or borders that only the dropped cell formats used. They are mentioned nowhere but in cell formats. */
export function unusedParts(root: XmlElement, dropped: readonly XmlElement[], mention: "fontId" | "fillId" | "borderId"): ReadonlySet<number> {
  return onlyIn(root, dropped, mention);
}

/** The numbers of the own codes that only the dropped cell formats used. Pivot tables, charts and looks may mention them too. */
export function unusedFormats({ archive, root, path }: StylesPlace, dropped: readonly XmlElement[]): ReadonlySet<number> {
  const unused = new Set([...onlyIn(root, dropped, "numFmtId")].filter((id) => id >= firstOwnFormatId));
  for (const overlay of descendants(root, "dxf")) unused.delete(numberOf(child(overlay, "numFmt"), "numFmtId") ?? -1);
  if (unused.size === 0) return unused;
  for (const id of numbersMentioned(archive, formatMention, (entry) => entry.path.toLowerCase() !== path.toLowerCase())) unused.delete(id);
  return unused;
}

function onlyIn(root: XmlElement, dropped: readonly XmlElement[], attribute: string): Set<number> {
  const gone = new Set(dropped);
  const numbersOf = (elements: readonly XmlElement[]): readonly number[] => elements.flatMap((element) => numberOf(element, attribute) ?? []);
  const kept = new Set(numbersOf(descendants(root, "xf").filter((element) => !gone.has(element))));
  return new Set(numbersOf(dropped).filter((id) => !kept.has(id)));
}
