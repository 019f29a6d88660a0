import { strFromU8, strToU8, unzipSync } from "fflate";
import { sampleFiles } from "../../../assets/samples/sampleFiles";
import { foreignArchive } from "./foreignArchive";
import { bookLinks, bookPath, cellsOfAllKinds, dialogSheet, extensions, links, macroSheet, main, markup, sheetml, sheetPath, sheetType, tables, typesPath } from "./oddParts";

type Parts = ReadonlyMap<string, string>;
type Change = (parts: Parts) => Parts;

/** The province's workbook with mistakes, without the rates and differences of its first sheet, so that there is something to fill in. */
function province(): Parts {
  const sample = unzipSync(sampleFiles().get("mistakes.xlsx") ?? new Uint8Array());
  const parts = new Map(Object.entries(sample).map(([path, content]) => [path, strFromU8(content)]));
  return edit(sheetPath, /<c r="([PR](?:9|1\d))" s="(\d+)"[^>]*[^/]>.*?<\/c>/g, '<c r="$1" s="$2"/>')(parts);
}

/** Replaces a text that must be there; `$1` and the like are what the pattern found. */
function edit(path: string, from: string | RegExp, to: string): Change {
  return (parts) => {
    const before = parts.get(path) ?? "";
    const after = before.replace(from, to);
    if (after === before) throw new RangeError(`nothing to replace in ${path}: ${from}`);
    return new Map(parts).set(path, after);
  };
}

const add = (path: string, text: string): Change => (parts) => new Map(parts).set(path, text);
const typed = (path: string, type: string): Change => edit(typesPath, "</Types>", `<Override PartName="/${path}" ContentType="${type}"/></Types>`);
const linked = (list: string, id: string, [kind, target]: readonly [string, string]): Change =>
  edit(list, "</Relationships>", `<Relationship Id="${id}" Type="${kind.includes(":") ? kind : `${links}/${kind}`}" Target="${target}"/></Relationships>`);
const behindCells = (xml: string): Change => edit(sheetPath, "</worksheet>", `${xml}</worksheet>`);
const tab = (name: string, id: string, more = ""): Change => edit(bookPath, "</sheets>", `<sheet name="${name}" sheetId="${id.slice(3)}"${more} r:id="${id}"/></sheets>`);

/** Gives a part another path, wherever it is named. */
function moved(from: string, to: string, [target, newTarget]: readonly [string, string]): Change {
  return (parts) => new Map([...parts].map(([path, text]) => [path === from ? to : path, text.replaceAll(`"/${from}"`, `"/${to}"`).replaceAll(`"${target}"`, `"${newTarget}"`)]));
}

/** All elements of a part with a prefix, whose meaning the root declares. */
function prefixed(path: string, prefix: string): Change {
  return (parts) => {
    const text = (parts.get(path) ?? "").replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`).replace(" xmlns=", ` xmlns:${prefix}=`);
    return new Map(parts).set(path, text);
  };
}

/** The texts of the first sheet moved into a table of shared ones; some with parts in another font, some with their reading. */
const sharedTexts: Change = (parts) => {
  const texts: string[] = [];
  const sheet = (parts.get(sheetPath) ?? "").replace(/ t="inlineStr"><is>(.*?)<\/is>/g, (_, text: string) => ` t="s"><v>${texts.push(text) - 1}</v>`);
  const items = texts.map((text, index) => {
    if (index % 3 === 0) return `<si><r><rPr><b/><rFont val="Times New Roman"/></rPr>${text}</r><r><t/></r></si>`;
    return index % 3 === 1 ? `<si>${text}<rPh sb="0" eb="1"><t>đọc</t></rPh><phoneticPr fontId="0"/></si>` : `<si>${text}</si>`;
  });
  const table = `<sst xmlns="${main}" count="${texts.length}" uniqueCount="${texts.length}">${items.join("")}</sst>`;
  const path = "xl/sharedStrings.xml";
  return [add(path, table), typed(path, `${sheetml}.sharedStrings+xml`), linked(bookLinks, "rId9", ["sharedStrings", "sharedStrings.xml"])].reduce<Parts>((all, change) => change(all), new Map(parts).set(sheetPath, sheet));
};

const changesOf: readonly (readonly [name: string, ...changes: Change[]])[] = [
  ["prefixes in every part", ...[sheetPath, "xl/styles.xml"].map((path) => prefixed(path, "x")), edit(bookPath, 'r:id="rId1"', 'rel:id="rId1"'), edit(bookPath, 'r:id="rId2"', 'rel:id="rId2"'), edit(bookPath, "xmlns:r=", "xmlns:rel="), prefixed(bookPath, "m"), prefixed(bookLinks, "p"), prefixed("_rels/.rels", "p"), prefixed(typesPath, "ct")],
  ["shared texts with fonts and readings", sharedTexts],
  ["no styles, and cells that say so", (parts) => new Map([...parts].filter(([path]) => path !== "xl/styles.xml")), edit(bookLinks, /<Relationship Id="rId3".*?\/>/, ""), edit(typesPath, /<Override PartName="\/xl\/styles.xml".*?\/>/, ""), edit(sheetPath, / s="\d+"/g, ""), edit("xl/worksheets/sheet2.xml", / s="\d+"/g, "")],
  ["absolute targets", edit(bookLinks, /Target="/g, 'Target="/xl/'), edit("_rels/.rels", 'Target="', 'Target="/')],
  ["a workbook under another name", moved(bookPath, "xl/so/book1.xml", ["xl/workbook.xml", "/xl/so/book1.xml"]), moved(bookLinks, "xl/so/_rels/book1.xml.rels", ["worksheets/sheet1.xml", "../worksheets/sheet1.xml"]), edit("xl/so/_rels/book1.xml.rels", "worksheets/sheet2", "../worksheets/sheet2"), edit("xl/so/_rels/book1.xml.rels", '"styles.xml', '"../styles.xml')],
  ["names in another case", edit(bookLinks, "worksheets/sheet1.xml", "Worksheets/SHEET1.xml")],
  ["tabs that are no sheets of cells", ...["chart", "dialog", "macro"].flatMap((kind, index) => tab(`Khác ${kind}`, `rId${21 + index}`)), add("xl/chartsheets/sheet1.xml", `<chartsheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`), typed("xl/chartsheets/sheet1.xml", `${sheetml}.chartsheet+xml`), linked(bookLinks, "rId21", ["chartsheet", "chartsheets/sheet1.xml"]), add("xl/dialogsheets/sheet1.xml", dialogSheet), typed("xl/dialogsheets/sheet1.xml", `${sheetml}.dialogsheet+xml`), linked(bookLinks, "rId22", ["dialogsheet", "dialogsheets/sheet1.xml"]), add("xl/macrosheets/sheet1.xml", macroSheet), typed("xl/macrosheets/sheet1.xml", "application/vnd.ms-excel.macrosheet+xml"), linked(bookLinks, "rId23", ["http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet", "macrosheets/sheet1.xml"])],
  ["hidden and very hidden sheets, and names of all scopes", tab("Ẩn", "rId21", ' state="hidden"'), tab("Rất ẩn", "rId22", ' state="veryHidden"'), ...["8", "9"].flatMap((number, index) => [add(`xl/worksheets/sheet${number}.xml`, `<worksheet xmlns="${main}"><sheetData/></worksheet>`), typed(`xl/worksheets/sheet${number}.xml`, sheetType), linked(bookLinks, `rId2${index + 1}`, ["worksheet", `worksheets/sheet${number}.xml`])]), edit(bookPath, "<definedNames>", '<definedNames><definedName name="Lãi" comment="ghi chú">0.05</definedName><definedName name="Lãi" localSheetId="1">\'Về tiền\'!$C$9</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Về việc\'!$A$8:$R$19</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">Ẩn!$A$1</definedName>')],
  ["cells of all kinds", edit(sheetPath, "</sheetData>", `${cellsOfAllKinds}</sheetData>`)],
  ["rows and cells without addresses", edit(sheetPath, /<row r="\d+"/g, "<row"), edit(sheetPath, /<c r="[A-Z]+\d+"/g, "<c")],
  ["blanks, comments and instructions between all elements", edit(sheetPath, /(<row |<c |<\/row>)/g, "\r\n  <!-- <c> --><?x <c?>$1")],
  ["quotes of the other kind and characters by number", edit(sheetPath, /="([^"<>]*)"/g, "='$1'"), edit(sheetPath, /Ủ/g, "&#x1EE6;"), edit(sheetPath, "<t xml:space='preserve'>STT</t>", "<t><![CDATA[STT]]></t>")],
  ["a workbook that says little", edit(bookPath, /<bookViews>.*?<\/bookViews>/, ""), edit(bookPath, /<definedNames>.*?<\/definedNames>/, ""), edit(sheetPath, /<dimension[^>]*>/, ""), edit(sheetPath, /<sheetViews>.*?<\/sheetViews>/, "")],
  ["a workbook that says much", edit(bookPath, "<bookViews>", `<fileVersion appName="xl" lastEdited="7"/><fileSharing readOnlyRecommended="1"/><workbookPr date1904="1"/>${markup}<bookViews>`), edit(bookPath, "</workbook>", '<calcPr calcMode="manual" refMode="R1C1" iterate="1" fullPrecision="0"/></workbook>'), edit(bookPath, "xmlns:r=", 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:r=')],
  ["sheets of the usual type by their ending", edit(typesPath, 'Extension="xml" ContentType="application/xml"', `Extension="xml" ContentType="${sheetType}"`), edit(typesPath, /<Override PartName="\/xl\/worksheets.*?\/>/g, "")],
  ["newer rules, validations and sparklines", behindCells(extensions), edit(sheetPath, "<mergeCells", '<sheetCalcPr fullCalcOnLoad="1"/><mergeCells')],
  ["tables, one with totals", behindCells('<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'), edit(sheetPath, "<worksheet ", `<worksheet xmlns:r="${links}" `), edit(sheetPath, "</sheetData>", '<row r="40"><c r="A40" t="str"><v>a</v></c><c r="B40" t="str"><v>b</v></c></row><row r="41"><c r="A41"><v>1</v></c><c r="B41"><v>2</v></c></row><row r="42"><c r="A42" t="str"><v>Cộng</v></c><c r="B42"><f>SUBTOTAL(109,Bang1[b])</f><v>2</v></c></row></sheetData>'), add("xl/worksheets/_rels/sheet1.xml.rels", `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${links}/table" Target="../tables/table1.xml"/></Relationships>`), add("xl/tables/table1.xml", tables), typed("xl/tables/table1.xml", `${sheetml}.table+xml`)],
  ["a protected sheet beside an open one", edit("xl/worksheets/sheet2.xml", "<mergeCells", '<sheetProtection algorithmName="SHA-512" hashValue="AA==" saltValue="AA==" spinCount="100000" sheet="1"/><mergeCells')],
];

function utf16(text: string): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, "utf16le");
  return new Uint8Array(bytes);
}

/** Workbooks that are legal and seldom, packed by a program that packs as most do. */
export const oddBooks: readonly (readonly [name: string, bytes: () => Uint8Array])[] = [
  ...changesOf.map(([name, ...changes]) => [name, () => packed(changes.reduce<Parts>((parts, change) => change(parts), province()))] as const),
  ["UTF-16 in the workbook and in a sheet", () => packed(province(), utf16, [bookPath, sheetPath])],
  ["marks of the byte order", () => packed(province(), (text) => strToU8(`\ufeff${text}`), [bookPath, sheetPath, "xl/styles.xml", typesPath, "_rels/.rels"])],
];

function packed(parts: Parts, encode: (text: string) => Uint8Array = strToU8, encoded: readonly string[] = []): Uint8Array {
  return foreignArchive(new Map([...parts].map(([path, text]) => [path, encoded.includes(path) ? encode(text) : strToU8(text)])), { flags: 6, level: 9 });
}
