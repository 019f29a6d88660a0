const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a workbook holds whose sheets are all alike. */
export interface SheetParts {
  readonly sheetCount: number;
  readonly sheetData: string;
  readonly strings: readonly string[];
  readonly lastCell: string;
}

/** The parts of such a workbook by path. The texts hold no markup. */
export function packageParts({ sheetCount, sheetData, strings, lastCell }: SheetParts): Readonly<Record<string, string>> {
  const numbers = Array.from({ length: sheetCount }, (_, index) => index + 1);
  const ofSheets = (xml: (number: number) => string): string => numbers.map(xml).join("");
  const nameOf = (number: number): string => (number === 1 ? "Danh sách" : `Danh sách ${number}`);
  const override = (path: string, kind: string): string => `<Override PartName="/xl/${path}" ContentType="${type}.${kind}+xml"/>`;
  const link = (id: number, kind: string, target: string): string => `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const links = (list: string): string => `${declaration}<Relationships xmlns="${packages}/relationships">${list}</Relationships>`;
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  const overrides = ofSheets((number) => override(`worksheets/sheet${number}.xml`, "worksheet")) + override("styles.xml", "styles") + override("sharedStrings.xml", "sharedStrings");
  const sheet = `${declaration}<worksheet xmlns="${main}"><dimension ref="A1:${lastCell}"/><sheetData>${sheetData}</sheetData><mergeCells count="2"><mergeCell ref="C1:K1"/><mergeCell ref="L1:T1"/></mergeCells></worksheet>`;
  return {
    "[Content_Types].xml": `${declaration}<Types xmlns="${packages}/content-types">${defaults}${override("workbook.xml", "sheet.main")}${overrides}</Types>`,
    "_rels/.rels": links(link(1, "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${ofSheets((number) => `<sheet name="${nameOf(number)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": links(ofSheets((number) => link(number, "worksheet", `worksheets/sheet${number}.xml`)) + link(sheetCount + 1, "styles", "styles.xml") + link(sheetCount + 2, "sharedStrings", "sharedStrings.xml")),
    ...Object.fromEntries(numbers.map((number) => [`xl/worksheets/sheet${number}.xml`, sheet])),
    "xl/styles.xml": `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `${declaration}<sst xmlns="${main}" uniqueCount="${strings.length}">${strings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  };
}
