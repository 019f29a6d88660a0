import type { NewSheet } from "./newSheet";

/** The page and how many there are. */
const footer = "&P/&N";

/** Queues how the sheet is printed: on A4, one page wide, with the page number below. */
export function putPrint({ sheet, design: { print } }: NewSheet): void {
  if (!print) return;
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(print.pagesTall === 0 ? {} : { verticalFitToPages: print.pagesTall }) };
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  if (print.titleRowCount > 0) pageLayout.setPrintTitleRows(`$1:$${print.titleRowCount}`);
}
