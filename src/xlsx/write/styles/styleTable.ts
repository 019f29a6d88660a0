import type { XlsxStyleOverlay } from "../../style";
import { attributeIn } from "../../xml/attributes";
import { child } from "../../xml/element";
import { growingList } from "../growingList";
import type { PackageDraft } from "../packageDraft";
import { cellFormatList } from "./cellFormatList";
import { designedFormatXml, type DesignedFormat, type FormatLists } from "./designedFormat";
import { keptCounts } from "./keptCounts";
import { numberFormatList } from "./numberFormatList";
import { overlayXml } from "./overlayXml";
import { countAfterDrop, writeStyleList } from "./writeStyleList";

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

/**
 * The table of styles of a package that is being changed. The looks that only sheets had which are `gone` make room at once, so that
 * a sheet in the place of another leaves nothing of the first.
 */
export function styleTable(draft: PackageDraft, path: string, gone: ReadonlySet<number>): StyleTable {
  const root = draft.tree(path);
  const place = { archive: draft.archive, root, path };
  const atFirst = keptCounts(place, gone);
  const textsOf = (name: string, count?: number): readonly string[] => (child(root, name)?.children ?? []).slice(0, count).map(({ start, end }) => draft.text(path).slice(start, end));
  const formats = numberFormatList(root, atFirst.numFmts);
  const cells = cellFormatList(root, textsOf("cellXfs", atFirst.cellXfs));
  const parts = { fonts: growingList(textsOf("fonts", atFirst.fonts)), fills: growingList(textsOf("fills", atFirst.fills)), borders: growingList(textsOf("borders", atFirst.borders)) };
  const ownFontId = Number(attributeIn(cells.list.textOf(0) ?? "", "fontId") ?? 0);
  const lists: FormatLists = { ...parts, numberFormatId: formats.idOf, ownFont: parts.fonts.textOf(ownFontId) ?? "", prefix: root.prefix };
  const overlays = growingList(textsOf("dxfs"));
  return {
    withNumberFormat: (styleId, code) => cells.withNumberFormat(styleId, formats.idOf(code)),
    designedId: (format) => cells.list.idOf(designedFormatXml(format, lists)),
    overlayId: (overlay) => overlays.idOf(overlayXml(overlay, root.prefix)),
    finish: (unused) => {
      const context = { draft, path, root };
      // Where formats were added, those before them are known by their numbers and stay.
      const kept = cells.list.added.length > 0 ? atFirst : keptCounts(place, new Set([...gone, ...unused.cellStyles]));
      const added = { cellXfs: cells.list.added, numFmts: formats.added, fonts: parts.fonts.added, fills: parts.fills.added, borders: parts.borders.added };
      for (const name of ["cellXfs", "numFmts", "fonts", "fills", "borders"] as const) writeStyleList(context, name, { keptCount: kept[name], added: added[name] });
      const overlayCount = overlays.added.length > 0 ? overlays.known.length : countAfterDrop(overlays.known.length, unused.overlays);
      writeStyleList(context, "dxfs", { keptCount: overlayCount, added: overlays.added });
    },
  };
}
