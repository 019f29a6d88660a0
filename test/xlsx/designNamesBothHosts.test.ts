import { openXlsx } from "../../src/xlsx";
import { summaryDesign } from "../support/designs";
import { bothHosts } from "./support/bothHosts";
import { put, take } from "./support/editedFile";
import { packageOf, workbookParts } from "./support/packageOf";

/** A sheet that a person has protected is not replaced; one that is open is. */
const { unlocked: _, ...openDesign } = summaryDesign;
const own = "'Tổng hợp'!$D$4:$D$6";

/** A workbook of the sheet "Báo cáo" that has names already. */
function bookWith(names: string): Uint8Array {
  const book = workbookParts("")["xl/workbook.xml"] ?? "";
  const cells = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  return packageOf(workbookParts(cells, { "xl/workbook.xml": book.replace("<calcPr", `<definedNames>${names}</definedNames><calcPr`) }));
}

const named = (formula: string) => `<definedName name="tylexong">${formula}</definedName>`;

/** What the design's name refers to in each host, and how many names of this spelling there are. */
async function namesAfter(bytes: Uint8Array, times: number) {
  const hosts = await bothHosts(bytes);
  for (const workbook of hosts.workbooks) {
    for (let time = 0; time < times; time++) await workbook.apply([put(openDesign)]);
  }
  return hosts.contents().map((content) =>
    (content as { readonly names: readonly { readonly name: string; readonly formula: string }[] }).names.flatMap(({ name, formula }) => (/^tylexong$/i.test(name) ? [formula.slice(1)] : [])),
  );
}

describe("a name that comes with a sheet, in Excel and in a file,", () => {
  it.each([
    ["is added where there is none", named("'Báo cáo'!$A$1").replace("tylexong", "khac"), 1, own],
    ["is left to the person who gave it to cells of another sheet", named("'Báo cáo'!$A$1"), 1, "'Báo cáo'!$A$1"],
    ["is left to them also when the sheet is put again", named("'Báo cáo'!$A$1"), 2, "'Báo cáo'!$A$1"],
    ["is left to the person who gave it to a figure", named("85"), 1, "85"],
    ["takes the place of one whose cells are gone", named("'Báo cáo'!#REF!"), 1, own],
    ["takes the place of its forerunner", named("'Báo cáo'!$A$1").replace("tylexong", "khac"), 2, own],
  ])("%s", async (_, names, times, expected) => {
    expect(await namesAfter(bookWith(names), times)).toEqual([[expected], [expected]]);
  });
});

it("the sheet goes in both, and the person's name stays", async () => {
  const { workbooks, bytes } = await bothHosts(bookWith(named("'Báo cáo'!$A$1")));
  for (const workbook of workbooks) await workbook.apply([put(openDesign)]);
  for (const workbook of workbooks) await workbook.apply([take]);
  expect(openXlsx(bytes()).contents.names.map(({ name, formula }) => [name, formula])).toEqual([["tylexong", "='Báo cáo'!$A$1"]]);
});
