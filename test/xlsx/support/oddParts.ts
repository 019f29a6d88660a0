export const typesPath = "[Content_Types].xml";
export const bookPath = "xl/workbook.xml";
export const bookLinks = "xl/_rels/workbook.xml.rels";
export const sheetPath = "xl/worksheets/sheet1.xml";
export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const sheetml = "application/vnd.openxmlformats-officedocument.spreadsheetml";
export const sheetType = `${sheetml}.worksheet+xml`;

const x14 = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

/** Where the file was last saved, as Excel writes it for those who understand. */
export const markup = '<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>';

export const dialogSheet = `<dialogsheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></dialogsheet>`;
export const macroSheet = `<xm:macrosheet xmlns="${main}" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><sheetData><row r="1"><c r="A1"><f>RETURN()</f><v>0</v></c></row></sheetData></xm:macrosheet>`;

export const tables = `<table xmlns="${main}" id="1" name="Bang1" displayName="Bang1" ref="A40:B42" totalsRowCount="1"><autoFilter ref="A40:B41"/><tableColumns count="2"><tableColumn id="1" name="a" totalsRowLabel="Cộng"/><tableColumn id="2" name="b" totalsRowFunction="sum"/></tableColumns></table>`;

/** Rules, validations and sparklines that came with Excel 2010. */
export const extensions =
  `<extLst><ext ${x14} uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>'Về tiền'!$C$9:$C$11</xm:f></x14:formula1><xm:sqref>T1</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext ${x14} uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1" id="{3}"><xm:f>'Về tiền'!C9&gt;1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>C9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext ${x14} uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>'Về việc'!C9:C11</xm:f><xm:sqref>T2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`;

/** Formulas and values in every way in which a file may write them. */
export const cellsOfAllKinds =
  '<row r="50" spans="1:9" s="1" customFormat="1" thickBot="1"><c r="A50"><v>1</v></c><c r="B50"><f t="shared" ref="B50:B52" si="4">A50*2</f><v>2</v></c><c r="C50" cm="1"><f t="array" ref="C50:C52">A50:A52*10</f><v>10</v></c><c r="D50"><f t="dataTable" ref="D50:D52" dt2D="0" dtr="0" r1="A50" ca="1"/><v>5</v></c><c r="E50" t="d"><v>2022-09-30T00:00:00</v></c><c r="F50" t="b"><v>1</v></c><c r="G50" t="e"><f>NA()</f><v>#N/A</v></c><c r="H50" t="str"><f>"a"&amp;"&lt;"</f><v>a&lt;</v></c><c r="I50" t="n"/></row>' +
  '<row r="51"><c r="A51"><v>2</v></c><c r="B51"><f t="shared" si="4"/><v>4</v></c><c r="C51"><v>20</v></c><c r="D51"><v>6</v></c><c r="E51" t="inlineStr"><is><r><rPr><i/></rPr><t xml:space="preserve"> nghiêng </t></r><r><t>thường_x000D_</t></r></is></c></row>' +
  '<row r="52" hidden="1" outlineLevel="1"><c r="A52"><v>3.0E0</v></c><c r="B52"><f t="shared" si="4"/><v>6</v></c><c r="C52"><v>30</v></c><c r="D52"><v>7</v></c></row>';
