/** How a sheet is printed. */
export interface PrintSetup {
  /** By the name of office.js. */
  readonly paperSize: string;
  readonly orientation: "Portrait" | "Landscape";
  /** In percent, or to how many pages the sheet is shrunk; undefined where a direction takes as many as it needs. */
  readonly zoom: { readonly scale: number } | { readonly pagesWide: number | undefined; readonly pagesTall: number | undefined };
  readonly isCenteredHorizontally: boolean;
  readonly isCenteredVertically: boolean;
  /** With the codes of Excel, such as "&P". */
  readonly footer: PageEdge;
  readonly header: PageEdge;
  readonly marginsInches: PageMargins;
  /** Rows from and to, that come again on every page. */
  readonly titleRows: readonly [first: number, last: number] | undefined;
}

/** The empty edges of the page, in inches. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** What stands above or below the page. */
export interface PageEdge {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

const emptyEdge: PageEdge = { left: "", center: "", right: "" };

/** A sheet that nobody set up for print. */
export const plainPrint: PrintSetup = {
  paperSize: "Letter",
  orientation: "Portrait",
  zoom: { scale: 100 },
  isCenteredHorizontally: false,
  isCenteredVertically: false,
  footer: emptyEdge,
  header: emptyEdge,
  marginsInches: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  titleRows: undefined,
};
