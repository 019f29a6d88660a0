import type { XlsxStyleOverlay } from "../../style";
import { attributeIn } from "../../xml/attributes";
import { child, numberOf, type XmlElement } from "../../xml/element";
import { growingList } from "../growingList";
import type { PackageDraft } from "../packageDraft";
import { cellFormatList } from "./cellFormatList";
import { designedFormatXml, type DesignedFormat, type FormatLists } from "./designedFormat";
import { numberFormatList } from "./numberFormatList";
import { overlayXml } from "./overlayXml";
import { unusedFormats, unusedParts } from "./unusedParts";
import { writeStyleList, type ListContext } from "./writeStyleList";

/** Adds looks to the table of styles. Looks that are there already are used again, so that undoing finds the first one. */
export interface StyleTable {
  /** The look of a cell with another number format: everything else of it is kept. */
  readonly withNumberFormat: (styleId: number, code: string) => number;
  /** The look of a cell of a designed sheet, in the workbook's own font. */
  readonly designedId: (format: DesignedFormat) => number;
  /** The number of a conditional format's look. */
  readonly overlayId: (overlay: XlsxStyleOverlay) => number;
  /** Writes what was added, and takes away from the ends of the lists what nothing needs any more. */
  readonly finish: (unused: UnusedLooks) => void;
}

/** Looks that nothing mentions any more, by their numbers. */
export interface UnusedLooks {
  readonly cellStyles: ReadonlySet<number>;
  readonly overlays: ReadonlySet<number>;
}

/** The table of styles of a package that is being changed. */
export function styleTable(draft: PackageDraft, path: string): StyleTable {
  const root = draft.tree(path);
  const textsOf = (name: string): readonly string[] => (child(root, name)?.children ?? []).map(({ start, end }) => draft.text(path).slice(start, end));
  const formats = numberFormatList(root);
  const cells = cellFormatList(root, textsOf("cellXfs"));
  const [fonts, fills, borders] = [growingList(textsOf("fonts")), growingList(textsOf("fills")), growingList(textsOf("borders"))];
  const ownFontId = Number(attributeIn(cells.list.textOf(0) ?? "", "fontId") ?? 0);
  const lists: FormatLists = { fonts, fills, borders, numberFormatId: formats.idOf, ownFont: fonts.textOf(ownFontId) ?? "", prefix: root.prefix };
  const overlays = growingList(textsOf("dxfs"));
  return {
    withNumberFormat: (styleId, code) => cells.withNumberFormat(styleId, formats.idOf(code)),
    designedId: (format) => cells.list.idOf(designedFormatXml(format, lists)),
    overlayId: (overlay) => overlays.idOf(overlayXml(overlay, root.prefix)),
    finish: (unused) => {
      const context: ListContext = { draft, path, root };
      const { added, known } = cells.list;
      const dropped = writeStyleList(context, "cellXfs", { added, knownCount: known.length, unused: unused.cellStyles });
      writeStyleList(context, "numFmts", { added: formats.added, knownCount: formats.known.length, unused: unusedNumberFormats(context, formats.known, dropped) });
      for (const [name, list, mention] of [["fonts", fonts, "fontId"], ["fills", fills, "fillId"], ["borders", borders, "borderId"]] as const) {
        writeStyleList(context, name, { added: list.added, knownCount: list.known.length, unused: unusedParts(root, dropped, mention) });
      }
      writeStyleList(context, "dxfs", { added: overlays.added, knownCount: overlays.known.length, unused: unused.overlays });
    },
  };
}

/** The places in the list of the codes that only the dropped cell formats used. */
function unusedNumberFormats({ draft, root, path }: ListContext, known: readonly XmlElement[], dropped: readonly XmlElement[]): ReadonlySet<number> {
  const ids = unusedFormats({ archive: draft.archive, root, path }, dropped);
  return new Set(known.flatMap((element, index) => (ids.has(numberOf(element, "numFmtId") ?? -1) ? [index] : [])));
}
