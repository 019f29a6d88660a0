import { cellAddress } from "../../core";
import type { XlsxChange } from "../change";
import type { XlsxContents, XlsxSheet } from "../contents";
import { sheetOutline, type SheetOutline } from "../package/sheetOutline";
import { conditionalRulesOf } from "../read/conditionalFormats";
import type { FileStyles } from "../read/styles/stylesOf";
import type { XmlElement } from "../xml/element";
import { refusePartsOfArrays } from "./cells/arrayGuard";
import { cellPlansOf, type CellChange, type CellPlans } from "./cells/cellPlan";
import { cellSplices } from "./cells/cellSplices";
import { dimensionSplice } from "./cells/dimensionSplice";
import { patchComments } from "./comments/patchComments";
import type { PackageDraft } from "./packageDraft";
import type { PackageLinks } from "./packageLinks";
import { resizeTables } from "./resizeTables";
import { rulePlanOf, ruleSplices } from "./rules/ruleSplices";
import type { StyleTable } from "./styles/styleTable";

/** What all sheets of a package share while it is changed. */
export interface SheetPatchContext {
  readonly draft: PackageDraft;
  readonly links: PackageLinks;
  readonly contents: XlsxContents;
  readonly styles: () => StyleTable;
  /** The looks as they were read, so that rules are told apart by the same looks as in the contents. */
  readonly fileStyles: FileStyles;
}

/** What patching one sheet means for the rest of the package. */
export interface SheetPatchOutcome {
  /** The addresses of cells that held a formula and no longer do. */
  readonly lostFormulas: readonly string[];
  /** The looks that changed cells had before. */
  readonly relievedStyles: readonly number[];
  readonly removedRules: readonly XmlElement[];
}

/** Changes the cells and the rules of one sheet. */
export function patchSheet(sheet: XlsxSheet, part: { readonly path: string; readonly changes: readonly XlsxChange[] }, context: SheetPatchContext): SheetPatchOutcome {
  const { draft, contents, styles } = context;
  const text = draft.text(part.path);
  const outline = sheetOutline(text);
  const plans = cellPlansOf(part.changes.filter(isCellChange), sheet, { contents, styles });
  refusePartsOfArrays(sheet, plans);
  const cells = [...cellSplices(text, outline, plans), ...dimensionSplice(text, outline.root, { sheet, plans })];
  for (const splice of cells) draft.splice(part.path, splice);
  patchComments({ draft, links: context.links, sheetPath: part.path }, part.changes);
  resizeTables(draft, part);
  const removedRules = patchRules(part, outline, context);
  return { lostFormulas: lostFormulas(sheet, plans), relievedStyles: relievedStyles(sheet, plans), removedRules };
}

function patchRules(part: { readonly path: string; readonly changes: readonly XlsxChange[] }, { root }: SheetOutline, context: SheetPatchContext): readonly XmlElement[] {
  const plan = rulePlanOf(part.changes, conditionalRulesOf(root, context.fileStyles));
  const overlayIdOf = ({ style }: (typeof plan.added)[number]): number => context.styles().overlayId(style);
  for (const splice of ruleSplices(context.draft.text(part.path), plan, { root, overlayIdOf })) context.draft.splice(part.path, splice);
  return plan.removed.map(({ element }) => element);
}

function isCellChange(change: XlsxChange): change is CellChange {
  return change.kind === "setCell" || change.kind === "removeCell";
}

function relievedStyles(sheet: XlsxSheet, plans: CellPlans): readonly number[] {
  return [...plans].flatMap(([rowIndex, row]) => [...row.keys()].flatMap((columnIndex) => sheet.cells.get(rowIndex)?.get(columnIndex)?.styleId ?? []));
}

function lostFormulas(sheet: XlsxSheet, plans: CellPlans): readonly string[] {
  return [...plans].flatMap(([rowIndex, row]) =>
    [...row].flatMap(([columnIndex, plan]) => {
      const hadFormula = (sheet.cells.get(rowIndex)?.get(columnIndex)?.formula ?? "") !== "";
      const hasFormula = plan.kind === "write" && plan.input.formula !== "";
      return hadFormula && !hasFormula ? [cellAddress(rowIndex, columnIndex)] : [];
    }),
  );
}
