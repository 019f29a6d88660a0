import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { sampleFiles } from "../../../assets/samples/sampleFiles";
import { attachments, sheetTail, summarySheet, type Attachment } from "./richParts";

const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const sheetNamespaces = `xmlns="${spreadsheet}" xmlns:r="${links}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"`;
const extensions =
  '<Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';

/** Replaces a text that must be there. */
function edited(text: string | undefined, from: string | RegExp, to: string): string {
  const after = text?.replace(from, () => to);
  if (text === undefined || after === undefined || after === text) throw new RangeError(`nothing to replace: ${from}`);
  return after;
}

/** Where the list of links of a part stands. */
function listOf(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

function attach(parts: Map<string, string>, attachment: Attachment): void {
  const { owner, path, type, text } = attachment;
  const list = parts.get(listOf(owner)) ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="${packageLinks}"></Relationships>`;
  parts.set(listOf(owner), edited(list, "</Relationships>", `${linkOf(attachment, list)}</Relationships>`));
  if (type === "outside" || type === "linked") return;
  parts.set(path, text);
  const types = "[Content_Types].xml";
  if (type !== "default") parts.set(types, edited(parts.get(types), "</Types>", `<Override PartName="/${path}" ContentType="${type}"/></Types>`));
}

function linkOf({ path, kind, type }: Attachment, list: string): string {
  const number = list.split("<Relationship ").length;
  const target = type === "outside" ? `Target="${path}" TargetMode="External"` : `Target="/${path}"`;
  return `<Relationship Id="rId${number}" Type="${kind.includes(":") ? kind : `${links}/${kind}`}" ${target}/>`;
}

/**
 * A province's workbook with macros and everything else that a spreadsheet may carry: each thing small, but as the format has it.
 * The text of a part is Latin-1 where its path ends in .bin or .png.
 */
export function richParts(): ReadonlyMap<string, string> {
  const sample = unzipSync(sampleFiles().get("mistakes.xlsx") ?? new Uint8Array());
  const parts = new Map(Object.entries(sample).map(([path, content]) => [path, strFromU8(content)]));
  for (const attachment of attachments) attach(parts, attachment);
  const types = "[Content_Types].xml";
  parts.set(types, edited(edited(parts.get(types), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "<Default", `${extensions}<Default`));
  const first = "xl/worksheets/sheet1.xml";
  const sheet = edited(parts.get(first), /<worksheet [^>]*>/, `<worksheet ${sheetNamespaces}>`);
  // The rates and differences of the sample are taken out, so that there is something to fill in.
  const unfilled = sheet.replace(/<c r="([PR](?:9|1\d))" s="(\d+)"[^>]*[^/]>.*?<\/c>/g, '<c r="$1" s="$2"/>');
  parts.set(first, edited(unfilled, /<printOptions.*<\/worksheet>/s, `${sheetTail}</worksheet>`));
  parts.set("xl/worksheets/sheet3.xml", summarySheet);
  parts.set("xl/styles.xml", edited(parts.get("xl/styles.xml"), "</styleSheet>", '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>'));
  return parts.set("xl/workbook.xml", richBook(parts.get("xl/workbook.xml")));
}

function richBook(sample: string | undefined): string {
  const caches = '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId9"/></pivotCaches>';
  const slicers = '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}"><x14:slicerCaches><x14:slicerCache r:id="rId10"/></x14:slicerCaches></ext></extLst>';
  const sheets = '<sheet name="Tổng &amp; hợp" sheetId="9" r:id="rId4"/></sheets><externalReferences><externalReference r:id="rId7"/></externalReferences>';
  const opened = edited(sample, "<bookViews>", '<workbookPr date1904="1" codeName="ThisWorkbook"/><workbookProtection lockStructure="0" lockWindows="1"/><bookViews>');
  return edited(edited(opened, "</sheets>", sheets), "</workbook>", `${caches}${slicers}</workbook>`);
}

/** The bytes of parts; with other namespaces where strict files have theirs. */
export function packageOfParts(parts: ReadonlyMap<string, string>, dialect: "transitional" | "strict" = "transitional"): Uint8Array {
  const isBinary = (path: string): boolean => /\.(?:bin|png)$/.test(path);
  const written = [...parts].map(([path, text]) => [path, strToU8(dialect === "strict" && !isBinary(path) ? strictText(text) : text, isBinary(path))]);
  return zipSync(Object.fromEntries(written) as Record<string, Uint8Array>);
}

function strictText(text: string): string {
  return text
    .replaceAll(spreadsheet, "http://purl.oclc.org/ooxml/spreadsheetml/main")
    .replaceAll(links, "http://purl.oclc.org/ooxml/officeDocument/relationships");
}

/** The parts of a package as they stand there, byte for byte. */
export function exactParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content, true)]));
}
