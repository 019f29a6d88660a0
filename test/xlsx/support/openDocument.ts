import { strToU8, zipSync } from "fflate";

const namespaces = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';

/** An .ods of one sheet with the given rows, and with other parts, or others in the place of usual ones. */
export function openDocument(rows: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const content = `<office:document-content ${namespaces}><office:body><office:spreadsheet><table:table table:name="Một">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const parts = { mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content, "META-INF/manifest.xml": "<manifest/>", "styles.xml": `<office:document-styles ${namespaces}/>`, ...more };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** A row that stands for more than a million, of one cell that stands for many. */
export function repeatedRow(columnCount: number, cellAttributes: string): string {
  return `<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="${columnCount}"${cellAttributes}/></table:table-row>`;
}

/** The attributes of a cell that holds the figure 1. */
export const figureAttributes = ' office:value-type="float" office:value="1"';
