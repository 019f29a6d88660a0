import type { XmlElement } from "../xml/element";

/** The order in which the format wants the children of a sheet. */
export const sheetOrder: readonly string[] = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState " +
  "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup " +
  "headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture " +
  "oleObjects controls webPublishItems tableParts extLst"
).split(" ");

/** The order in which the format wants the children of a workbook. */
export const workbookOrder: readonly string[] = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize " +
  "customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

/** The order in which the format wants the children of the table of styles. */
export const stylesOrder: readonly string[] = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");

/** Where a new child of this name belongs: behind the last one that may stand before it. */
export function placeFor(name: string, parent: XmlElement, order: readonly string[]): number {
  const rank = order.indexOf(name);
  const before = parent.children.filter((element) => {
    const its = order.indexOf(element.name);
    return its >= 0 && its <= rank;
  });
  return before.at(-1)?.end ?? parent.openEnd;
}
