const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const office = "application/vnd.openxmlformats-officedocument";
const sheetml = `${office}.spreadsheetml`;
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const drawingNamespaces = 'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';

/** A part that another one leads to. The type "outside" is a link that leaves the package, "linked" one to a part that is there already; "default" is told by the extension. */
export interface Attachment {
  readonly owner: string;
  readonly path: string;
  readonly kind: string;
  readonly type: string;
  readonly text: string;
}

const book = "xl/workbook.xml";
const first = "xl/worksheets/sheet1.xml";
const summary = "xl/worksheets/sheet3.xml";

function part(owner: string, path: string, [kind, type, text]: readonly [kind: string, type: string, text: string]): Attachment {
  return { owner, path, kind, type, text };
}

const anchor = (row: number, inside: string) =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 9}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
const chartFrame = '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>';
const picture = '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Picture 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';
const chart = '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>\'Về việc\'!$C$9:$C$19</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';
const vml = '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>8</x:Row><x:Column>2</x:Column></x:ClientData></v:shape></xml>';
const onePixel = String.fromCharCode(...Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64"));

/** All parts beside the province's own. The numbers of the workbook's links count on their order. */
export const attachments: readonly Attachment[] = [
  part(book, summary, ["worksheet", `${sheetml}.worksheet+xml`, ""]),
  part(book, "xl/sharedStrings.xml", ["sharedStrings", `${sheetml}.sharedStrings+xml`, `${xml}<sst xmlns="${main}" count="2" uniqueCount="2"><si><t xml:space="preserve"> Tổng hợp </t></si><si><r><rPr><b/></rPr><t xml:space="preserve">Thi hành </t></r><r><t>án</t></r><rPh sb="0" eb="1"><t>đọc</t></rPh><phoneticPr fontId="1"/></si></sst>`]),
  part(book, "xl/vbaProject.bin", ["http://schemas.microsoft.com/office/2006/relationships/vbaProject", "default", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\u0000\u0001\u0002\u00ff"]),
  part(book, "xl/externalLinks/externalLink1.xml", ["externalLink", `${sheetml}.externalLink+xml`, `${xml}<externalLink xmlns="${main}"><externalBook xmlns:r="${links}" r:id="rId1"><sheetNames><sheetName val="Kỳ trước"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>4555</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`]),
  part("xl/externalLinks/externalLink1.xml", "file:///C:/bao-cao/ky-truoc.xlsx", ["externalLinkPath", "outside", ""]),
  part(book, "xl/persons/person.xml", ["http://schemas.microsoft.com/office/2017/10/relationships/person", "application/vnd.ms-excel.person+xml", `${xml}<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Thẩm tra" id="{7A1B2C3D-0000-4000-8000-000000000001}" userId="a" providerId="None"/></personList>`]),
  part(book, "xl/pivotCache/pivotCacheDefinition1.xml", ["pivotCacheDefinition", `${sheetml}.pivotCacheDefinition+xml`, `${xml}<pivotCacheDefinition xmlns="${main}" xmlns:r="${links}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="Tổng &amp; hợp"/></cacheSource><cacheFields count="1"><cacheField name="Đơn vị" numFmtId="0"><sharedItems count="1"><s v="A"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`]),
  part("xl/pivotCache/pivotCacheDefinition1.xml", "xl/pivotCache/pivotCacheRecords1.xml", ["pivotCacheRecords", `${sheetml}.pivotCacheRecords+xml`, `${xml}<pivotCacheRecords xmlns="${main}" count="1"><r><x v="0"/></r></pivotCacheRecords>`]),
  part(book, "xl/slicerCaches/slicerCache1.xml", ["http://schemas.microsoft.com/office/2007/relationships/slicerCache", "application/vnd.ms-excel.slicerCache+xml", `${xml}<slicerCacheDefinition xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" name="Slicer_a" sourceName="a"/>`]),
  part(book, "xl/theme/theme1.xml", ["theme", `${office}.theme+xml`, `${xml}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1></a:clrScheme></a:themeElements></a:theme>`]),
  part(book, "customXml/item1.xml", ["customXml", "default", '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>']),
  part("customXml/item1.xml", "customXml/itemProps1.xml", ["customXmlProps", `${office}.customXmlProperties+xml`, '<ds:datastoreItem ds:itemID="{1}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>']),
  part(book, "xl/calcChain.xml", ["calcChain", `${sheetml}.calcChain+xml`, `${xml}<calcChain xmlns="${main}"><c r="B3" i="9" l="1"/><c r="B4" s="1"/></calcChain>`]),
  part("", "docProps/core.xml", ["http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "application/vnd.openxmlformats-package.core-properties+xml", `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Chi cục</dc:creator></cp:coreProperties>`]),
  part(first, "xl/drawings/drawing1.xml", ["drawing", `${office}.drawing+xml`, `${xml}<xdr:wsDr ${drawingNamespaces} xmlns:r="${links}">${anchor(24, chartFrame)}${anchor(36, picture)}</xdr:wsDr>`]),
  part("xl/drawings/drawing1.xml", "xl/charts/chart1.xml", ["chart", `${office}.drawingml.chart+xml`, xml + chart]),
  part("xl/drawings/drawing1.xml", "xl/media/image1.png", ["image", "default", onePixel]),
  part(first, "xl/drawings/vmlDrawing1.vml", ["vmlDrawing", "default", vml]),
  part(first, "xl/comments1.xml", ["comments", `${sheetml}.comments+xml`, `${xml}<comments xmlns="${main}"><authors><author>tc={1}</author></authors><commentList><comment ref="C9" authorId="0"><text><t>Xem lại</t></text></comment></commentList></comments>`]),
  part(first, "xl/threadedComments/threadedComment1.xml", ["http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", "application/vnd.ms-excel.threadedcomments+xml", `${xml}<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C9" dT="2025-10-01T00:00:00.00" personId="{7A1B2C3D-0000-4000-8000-000000000001}" id="{1}"><text>Xem lại</text></threadedComment></ThreadedComments>`]),
  part(first, "xl/slicers/slicer1.xml", ["http://schemas.microsoft.com/office/2007/relationships/slicer", "application/vnd.ms-excel.slicer+xml", `${xml}<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><slicer name="a" cache="Slicer_a" caption="a" rowHeight="241300"/></slicers>`]),
  part(first, "xl/printerSettings/printerSettings1.bin", ["printerSettings", `${sheetml}.printerSettings`, "\u0000\u0001\u00ff\u00fe"]),
  part(summary, "xl/tables/table1.xml", ["table", `${sheetml}.table+xml`, `${xml}<table xmlns="${main}" id="1" name="Bang1" displayName="Bang1" ref="A1:B4" totalsRowShown="0" headerRowDxfId="0"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name=" Tổng hợp "/><tableColumn id="2" name="Thi hành án"/></tableColumns></table>`]),
  part(summary, "xl/pivotTables/pivotTable1.xml", ["pivotTable", `${sheetml}.pivotTable+xml`, `${xml}<pivotTableDefinition xmlns="${main}" name="PivotTable1" cacheId="1" dataCaption="Values"><location ref="F3:G5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="1"><pivotField numFmtId="164" showAll="0"/></pivotFields></pivotTableDefinition>`]),
  part("xl/pivotTables/pivotTable1.xml", "xl/pivotCache/pivotCacheDefinition1.xml", ["pivotCacheDefinition", "linked", ""]),
];

const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

/** What stands behind the cells of the province's first sheet. */
export const sheetTail =
  '<phoneticPr fontId="1" type="noConversion"/><conditionalFormatting sqref="C9:C19"><cfRule type="cellIs" priority="2" operator="lessThan"><formula>0</formula></cfRule><cfRule type="colorScale" priority="3"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="whole" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" errorTitle="Sai" error="Số nguyên" sqref="C9:L19"><formula1>0</formula1></dataValidation></dataValidations>' +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0" r:id="rId6"/><headerFooter><oddFooter>&amp;CTrang &amp;P/&amp;N</oddFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="C9" numberStoredAsText="1"/></ignoredErrors>' +
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext ${x14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="4" id="{2}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>D9:D19</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext ${x14} uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList><x14:slicer r:id="rId5"/></x14:slicerList></ext></extLst>`;

/** A protected sheet with prefixes, shared texts, shared and array formulas. */
export const summarySheet =
  `${xml}<x:worksheet xmlns:x="${main}" xmlns:r="${links}"><x:dimension ref="A1:C4"/><x:sheetData>` +
  '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="s"><x:v>1</x:v></x:c></x:row>' +
  '<x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c><x:c r="B2"><x:v>2</x:v></x:c><x:c r="C2" t="d"><x:v>2024-09-30</x:v></x:c></x:row>' +
  '<x:row r="3"><x:c r="A3"><x:v>3</x:v></x:c><x:c r="B3"><x:f t="shared" ref="B3:B4" si="0">A3*2</x:f><x:v>6</x:v></x:c></x:row>' +
  '<x:row r="4"><x:c r="A4"><x:v>4</x:v></x:c><x:c r="B4"><x:f t="shared" si="0"/><x:v>8</x:v></x:c><x:c r="C4"><x:f t="array" ref="C4">SUM(A2:A4*B2:B4)</x:f><x:v>52</x:v></x:c></x:row>' +
  '</x:sheetData><x:sheetProtection sheet="1" objects="1" scenarios="1"/><x:tableParts count="1"><x:tablePart r:id="rId1"/></x:tableParts></x:worksheet>';
