import { plainXml } from "../../src/xlsx/original/plainXml";

const sheet = (cells: string, before = "") => `<worksheet>${before}<sheetData>${cells}</sheetData></worksheet>`;

it.each<[string, string, string]>([
  ["attributes in another order, with other blanks and quotes", '<a b="1"  c=\'2\' />', '<a c="2" b="1"/>'],
  ["an element that is closed at once", "<a><b></b></a>", "<a><b/></a>"],
  ["characters by number", "<a>&#x41;&amp;</a>", "<a>A&amp;</a>"],
  ["prefixes", "<x:a><x:b/></x:a>", "<a><b/></a>"],
  ["comments and instructions", "<?xml version='1.0'?><a><!-- b --><b/></a>", "<a><b/></a>"],
  ["the type of a cell that holds nothing", sheet('<row r="1"><c r="A1" s="2" t="n"></c></row>'), sheet('<row r="1"><c r="A1" s="2"/></row>')],
  ["addresses that are left out", sheet("<row><c><v>1</v></c></row><row><c/><c><v>2</v></c></row>"), sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>')],
  ["a cell that looks like its row", sheet('<row r="1" s="3" customFormat="1"><c r="A1" s="3"/></row>'), sheet('<row r="1" s="3" customFormat="1"/>')],
  ["a cell that looks like its column", sheet('<row r="1" ht="9"><c r="B1" s="4"/></row>', '<cols><col min="2" max="3" style="4"/></cols>'), sheet('<row r="1" ht="9"/>', '<cols><col min="2" max="3" style="4"/></cols>')],
  ["a row without anything", sheet('<row r="1"><c r="A1"/></row>'), sheet("")],
  ["another area that is claimed", `<worksheet><dimension ref="A1"/></worksheet>`, `<worksheet><dimension ref="A1:B9"/></worksheet>`],
])("%s say the same", (_, one, other) => {
  expect(plainXml(one)).toBe(plainXml(other));
});

it.each<[string, string, string]>([
  ["a value", sheet('<row r="1"><c r="A1"><v>1</v></c></row>'), sheet('<row r="1"><c r="A1"><v>2</v></c></row>')],
  ["a place", sheet('<row r="1"><c r="A1"><v>1</v></c></row>'), sheet('<row r="1"><c r="B1"><v>1</v></c></row>')],
  ["a place that is counted", sheet("<row><c/><c><v>1</v></c></row>"), sheet("<row><c><v>1</v></c></row>")],
  ["the type of a value", sheet('<row r="1"><c r="A1" t="str"><v>1</v></c></row>'), sheet('<row r="1"><c r="A1"><v>1</v></c></row>')],
  ["a look of its own", sheet('<row r="1"><c r="A1" s="1"/></row>'), sheet("")],
  ["no look where the column has one", sheet('<row r="1"><c r="B1"/></row>', '<cols><col min="2" max="2" style="4"/></cols>'), sheet("", '<cols><col min="2" max="2" style="4"/></cols>')],
  ["a look of the row that does not count", sheet('<row r="1" s="3"><c r="A1" s="3"/></row>'), sheet('<row r="1" s="3"/>')],
  ["a height", sheet('<row r="1" ht="9"/>'), sheet("")],
  ["a blank in a text", "<t> a</t>", "<t>a</t>"],
  ["an attribute", '<a b="1"/>', "<a/>"],
])("%s is not the same", (_, one, other) => {
  expect(plainXml(one)).not.toBe(plainXml(other));
});

it("columns without end cost nothing", () => {
  expect(plainXml(sheet('<row r="1"><c r="B1" s="4"/></row>', '<cols><col min="-999999999" max="999999999" style="4"/></cols>'))).not.toContain("<c ");
});
