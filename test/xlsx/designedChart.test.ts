import { textCell } from "../../src/core";
import { summaryDesign, tableDesign } from "../support/designs";
import { danglingParts } from "./support/danglingParts";
import { addedSheet, edited, plainFile, put } from "./support/editedFile";
import { packageOf, partsOf, type Parts } from "./support/packageOf";
import { allOf, theOne, xmlTree, type XmlNode } from "./support/xmlTree";

const area = (firstRowIndex: number, firstColumnIndex: number, lastRowIndex: number, lastColumnIndex: number) => ({ firstRowIndex, firstColumnIndex, lastRowIndex, lastColumnIndex });

describe("the chart of a designed sheet", () => {
  let parts: Parts;
  let chart: XmlNode;
  beforeAll(async () => {
    parts = partsOf(await edited(plainFile, [put(summaryDesign)]));
    chart = xmlTree(parts["xl/charts/chart1.xml"] ?? "");
  });
  const namesIn = (node: XmlNode) => node.children.map(({ name }) => name.slice(2)).join(" ");

  it("has its elements in the order of the format", () => {
    expect(namesIn(chart)).toBe("date1904 lang roundedCorners chart spPr txPr");
    expect(namesIn(theOne(chart, "c:plotArea"))).toBe("layout barChart catAx valAx");
    expect(namesIn(theOne(chart, "c:barChart"))).toBe("barDir grouping varyColors ser ser gapWidth axId axId");
    expect(allOf(chart, "c:ser").map(namesIn)).toEqual(["idx order tx spPr invertIfNegative dLbls cat val", "idx order tx spPr invertIfNegative cat val"]);
    expect(namesIn(theOne(chart, "c:catAx"))).toBe("axId scaling delete axPos numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses auto lblAlgn lblOffset tickLblSkip noMultiLvlLbl");
    expect(namesIn(theOne(chart, "c:valAx"))).toBe("axId scaling delete axPos majorGridlines numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossBetween");
  });

  it("reads the cells of its sheet, and remembers what they hold for readers that compute nothing", () => {
    expect(allOf(chart, "c:f").map(({ text }) => text)).toEqual(["'Tổng hợp'!$B$4:$B$6", "'Tổng hợp'!$D$4:$D$6", "'Tổng hợp'!$B$4:$B$6", "'Tổng hợp'!$E$4:$E$6"]);
    expect(allOf(chart, "c:strCache")[0]?.children.slice(1).map(({ text }) => text)).toEqual(["Sơn La", "Điện Biên", "Lai Châu"]);
    const numbers = allOf(chart, "c:numCache").map(({ children }) => children.slice(2).map(({ attributes, text }) => [attributes["idx"], text]));
    expect(numbers).toEqual([[["0", "85.42"], ["1", "79.32"]], [["0", "1.92"], ["1", "-4.18"]]]);
    expect(allOf(chart, "c:ptCount").map(({ attributes }) => attributes["val"])).toEqual(["3", "3", "3", "3"]);
  });

  it("stands over its cells, and says what it shows to people who do not see it", () => {
    const drawing = xmlTree(parts["xl/drawings/drawing1.xml"] ?? "");
    expect(theOne(drawing, "xdr:cNvPr").attributes["descr"]).toBe("Sơn La 85,42 %, Điện Biên 79,32 %.");
    expect([theOne(drawing, "xdr:from"), theOne(drawing, "xdr:to")].map(({ children }) => children.map(({ text }) => text))).toEqual([["0", "0", "9", "0"], ["5", "0", "25", "0"]]);
    expect(theOne(chart, "c:title").text).toBe("Tỷ lệ thi hành xong");
  });

  it.each([
    ["bars that begin at zero", [85.42, 79.32], "0"],
    ["bars to both sides", [1.92, -4.18], undefined],
  ])("%s", async (_, values, lowest) => {
    const rows = [[textCell("label", "Một"), { look: "rate", input: { kind: "number", value: values[0] ?? 0 } }], [textCell("label", "Hai"), { look: "rate", input: { kind: "number", value: values[1] ?? 0 } }]] as const;
    const charts = [{ kind: "columns", title: "", altText: "", anchor: area(3, 0, 9, 1), categories: area(0, 0, 1, 0), series: [{ name: "a", values: area(0, 1, 1, 1), look: "difference" }], numberFormat: "0" }] as const;
    const written = xmlTree(partsOf(await edited(plainFile, [put({ rows, columnWidths: [9, 9], charts })]))["xl/charts/chart1.xml"] ?? "");
    expect(allOf(theOne(written, "c:valAx"), "c:min").map(({ attributes }) => attributes["val"])).toEqual(lowest === undefined ? [] : [lowest]);
  });

  it("takes text for text, whatever it says", async () => {
    const [one] = summaryDesign.charts ?? [];
    const text = 'a<b>&"c"\u0007\n\ud800';
    const charts = one ? [{ ...one, title: text, altText: text, series: one.series.map((series) => ({ ...series, name: text })) }] : [];
    const hostile = partsOf(await edited(plainFile, [put({ ...summaryDesign, charts })]));
    expect(danglingParts(hostile)).toEqual([]);
    expect(theOne(xmlTree(hostile["xl/charts/chart1.xml"] ?? ""), "c:title").text).toBe('a<b>&"c"\uFFFD\n\uFFFD');
  });
});

describe("the table of a designed sheet", () => {
  it("is one that others read too, and its part says the headings as the cells do", async () => {
    const parts = partsOf(await edited(plainFile, [put(tableDesign)]));
    const table = xmlTree(parts["xl/tables/table1.xml"] ?? "");
    expect(table.attributes).toMatchObject({ id: "1", name: "ChiTieu", displayName: "ChiTieu", ref: "A1:B2" });
    expect(table.children.map(({ name }) => name)).toEqual(["autoFilter", "tableColumns", "tableStyleInfo"]);
    expect(allOf(table, "tableColumn").map(({ attributes }) => attributes["name"])).toEqual(["Năm", "Chỉ tiêu"]);
    expect(danglingParts(parts)).toEqual([]);
  });

  it("has an id and a name of its own in the workbook", async () => {
    const both = [put(tableDesign), { kind: "addSheet", sheet: "Hai", design: tableDesign } as const];
    const parts = partsOf(await edited(plainFile, both));
    const tables = [1, 2].map((number) => xmlTree(parts[`xl/tables/table${number}.xml`] ?? "").attributes);
    expect(tables.map(({ id, name }) => [id, name])).toEqual([["1", "ChiTieu"], ["2", "ChiTieu_2"]]);
    const later = partsOf(await edited(packageOf(parts), [{ kind: "addSheet", sheet: "Ba", design: tableDesign }]));
    expect(xmlTree(later["xl/tables/table3.xml"] ?? "").attributes).toMatchObject({ id: "3", name: "ChiTieu_3" });
  });

  it.each([
    ["a heading twice", [textCell("heading", "Năm"), textCell("heading", "NĂM")]],
    ["a blank heading", [textCell("heading", "Năm"), textCell("heading", " ")]],
    ["a missing heading", [textCell("heading", "Năm")]],
  ])("gives way to filter buttons where a spreadsheet would call the file damaged: %s", async (_, headings) => {
    const parts = partsOf(await edited(plainFile, [put({ ...tableDesign, rows: [headings, ...tableDesign.rows.slice(1)] })]));
    expect(Object.keys(parts).filter((path) => path.includes("table"))).toEqual([]);
    expect(theOne(addedSheet(parts), "autoFilter").attributes["ref"]).toBe("A1:B2");
  });
});

