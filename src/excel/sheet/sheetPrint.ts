import type { NewSheet } from "./newSheet";

/** The page and how many there are. */
const footer = "&P/&N";

const marginsInches = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 } as const;

/** Queues how the sheet is printed: on A4, one page wide, with the page number below. */
export function putPrint({ sheet, design: { print } }: NewSheet): void {
  if (!print) return;
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(print.pagesTall === 0 ? {} : { verticalFitToPages: print.pagesTall }) };
  pageLayout.centerHorizontally = true;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
  pageLayout.setPrintMargins("Inches", marginsInches);
  if (print.titleRowCount > 0) pageLayout.setPrintTitleRows(`$1:$${print.titleRowCount}`);
}
