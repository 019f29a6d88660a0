import { highlightFormula, highlightLooks, ledgerNamespace, ledgerXml } from "../../app";
import type { Area, Edit, HighlightStyle } from "../../core";
import type { XlsxChange } from "../change";
import type { XlsxBorder, XlsxStyleOverlay } from "../style";
import { fileInputOf } from "../write/cells/fileInputOf";
import { referenceTo } from "../write/referenceTo";
import { highlightId } from "./workbookSnapshotOf";

type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { readonly kind: Kind }>;

/** What each kind of edit comes to. A kind that is missing here does not compile. */
const changesByKind: { readonly [Kind in Edit["kind"]]: (edit: EditOf<Kind>) => readonly XlsxChange[] } = {
  setCells: cellChanges,
  resizeTable: ({ sheet, heading, lastRowIndex }) => [{ kind: "resizeTable", heading: { sheet, ...heading }, lastRowIndex }],
  addHighlight: ({ sheet, areas, style }) => {
    return [{ kind: "addConditionalFormat", sheet, areas, formula: highlightFormula(style).slice(1), style: overlayOf(style) }];
  },
  removeHighlight: ({ sheet, id }) => [{ kind: "removeConditionalFormats", sheet, matches: (rule) => highlightId(rule) === id }],
  addOwnedName: ({ name, sheet, area }) => [nameChange(name, sheet, area)],
  removeOwnedName: ({ name }) => [{ kind: "removeName", name }],
  putOwnedSheet: ownedSheetChanges,
  addSheet: ({ sheet, design }) => [{ kind: "addSheet", sheet, design }],
  removeOwnedSheet: ({ name, sheet }) => [{ kind: "removeName", name }, { kind: "removeSheet", sheet }],
  setLedger: ({ text }) => [{ kind: "setCustomXmlPart", namespace: ledgerNamespace, text: text === undefined ? undefined : ledgerXml(text) }],
};

/** The changes of a file that an edit comes to. */
export function changesOfEdit<Kind extends Edit["kind"]>(edit: EditOf<Kind>): readonly XlsxChange[] {
  const changesOf: (edit: EditOf<Kind>) => readonly XlsxChange[] = changesByKind[edit.kind];
  return changesOf(edit);
}

function cellChanges({ sheet, area, inputs, numberFormats }: EditOf<"setCells">): readonly XlsxChange[] {
  return inputs.flatMap((row, rowOffset) =>
    row.map((input, columnOffset): XlsxChange => {
      const numberFormat = numberFormats?.[rowOffset]?.[columnOffset];
      const at = { sheet, rowIndex: area.firstRowIndex + rowOffset, columnIndex: area.firstColumnIndex + columnOffset };
      return { kind: "setCell", at, input: fileInputOf(input), ...(numberFormat === undefined ? {} : { numberFormat }) };
    }),
  );
}

const lines = { solid: "thin", dashed: "dashed", dotted: "dotted" } as const;

function overlayOf(style: HighlightStyle): XlsxStyleOverlay {
  const { fill, fontColor, bold, italic, border } = highlightLooks[style];
  const side: XlsxBorder = { line: lines[border.line], color: border.color };
  return { fillColor: fill, fontColor, isBold: bold, isItalic: italic, borders: { left: side, right: side, top: side, bottom: side } };
}

function nameChange(name: string, sheet: string, area: Area): XlsxChange {
  return { kind: "setName", name, formula: `=${referenceTo(sheet, area)}`, isHidden: true };
}

function ownedSheetChanges({ name, sheet, design }: EditOf<"putOwnedSheet">): readonly XlsxChange[] {
  const firstCell = { firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 0, lastColumnIndex: 0 };
  return [{ kind: "removeSheet", sheet }, { kind: "addSheet", sheet, design }, nameChange(name, sheet, firstCell)];
}
