import { sampleFiles } from "../../assets/samples/sampleFiles";
import { useCasesOf, type FindingsSheetWords, type UseCases } from "../../src/app";
import { emptyCell, formulaCell, numberCell, textCell, type Edit } from "../../src/core";
import { fileWorkbook, openXlsx } from "../../src/xlsx";
import { plainFindingsWords } from "../support/plainFindingsWords";
import { bothHosts, type BothHosts } from "./support/bothHosts";
import { packageOf, partsOf, workbookParts } from "./support/packageOf";

const words: FindingsSheetWords = { ...plainFindingsWords, sentence: ({ ruleId }) => `${ruleId} & <lỗi>` };

const steps: readonly (readonly [name: string, step: (useCases: UseCases) => Promise<unknown>])[] = [
  ["fill", (useCases) => useCases.fill()],
  ["highlight", (useCases) => useCases.highlight()],
  ["list", (useCases) => useCases.listFindings(words)],
  ["clear", (useCases) => useCases.clear()],
];
const again = [...steps.slice(0, 3), ...steps.slice(1)];

async function expectSame(hosts: BothHosts): Promise<void> {
  const [excelSnapshot, fileSnapshot] = await hosts.snapshots();
  expect(fileSnapshot).toEqual(excelSnapshot);
  const [excel, file] = hosts.contents();
  expect(file).toEqual(excel);
}

describe.each([
  ["mistakes.xlsx", again],
  ["seeds.xlsx", steps],
])("%s in Excel and as a file", (name, taken) => {
  const bytes = sampleFiles().get(name) ?? new Uint8Array();

  it("comes out alike after every use case, and is the first file again after clearing", async () => {
    const hosts = await bothHosts(bytes);
    await expectSame(hosts);
    for (const [, step] of taken) {
      const [excel, file] = [await step(hosts.useCases[0]), await step(hosts.useCases[1])];
      expect(file).toEqual(excel);
      await expectSame(hosts);
    }
    expect(hosts.bytes()).toEqual(bytes);
  }, 30_000);
});

it("what a file was given is taken away by Excel as well, and by whoever opens the file again", async () => {
  const bytes = sampleFiles().get("mistakes.xlsx") ?? new Uint8Array();
  const file = fileWorkbook(openXlsx(bytes));
  for (const [, step] of steps.slice(0, 3)) await step(useCasesOf(file));
  const hosts = await bothHosts(file.bytes());
  await expectSame(hosts);
  expect(await hosts.useCases[1].clear()).toEqual(await hosts.useCases[0].clear());
  await expectSame(hosts);
  expect(partsOf(hosts.bytes())).toEqual(partsOf(bytes));
}, 30_000);

const sheet = "Báo cáo";
const area = { firstRowIndex: 1, firstColumnIndex: 3, lastRowIndex: 2, lastColumnIndex: 4 };
const single = { firstRowIndex: 1, firstColumnIndex: 1, lastRowIndex: 1, lastColumnIndex: 1 };
const original = packageOf(
  workbookParts(
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2"><v>3313</v></c><c r="B2" s="1"><v>2628</v></c></row><row r="3" hidden="1"><c r="A3" s="2"><f>A2/2</f><v>1656.5</v></c></row></sheetData>' +
      '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells><conditionalFormatting sqref="A2:A3"><cfRule type="cellIs" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>',
  ),
);

const put = (text: string): Edit => ({
  kind: "putOwnedSheet",
  name: "_soat_findings",
  sheet: "Soát lỗi",
  design: {
    rows: [[textCell("heading", text), numberCell("heading", 92.85)], [formulaCell("count", "='Báo cáo'!A2*2", 6626), emptyCell("wrapped")]],
    columnWidths: [30, 12],
    frozen: { rowCount: 1, columnCount: 0 },
  },
});

const kinds: readonly (readonly [name: string, edits: readonly Edit[]])[] = [
  ["setCells: a formula with its value", [{ kind: "setCells", sheet, area: single, inputs: [[{ kind: "formula", formula: "=ROUND(A2/7,2)", value: 473.29 }]], numberFormats: [["0.00"]] }]],
  ["setCells: a formula that gives nothing", [{ kind: "setCells", sheet, area: single, inputs: [[{ kind: "formula", formula: '=IF(A2>0,"",1)', value: "" }]], numberFormats: undefined }]],
  [
    "setCells: numbers, texts like something else, nothing",
    [
      {
        kind: "setCells",
        sheet,
        area,
        inputs: [[{ kind: "text", text: "=1+1" }, { kind: "text", text: "12" }], [{ kind: "number", value: -0.5 }, { kind: "empty" }]],
        numberFormats: [["General", "General"], ["+0.00;-0.00;0.00", "0.00%"]],
      },
    ],
  ],
  ["setCells: emptied, its look kept", [{ kind: "setCells", sheet, area: single, inputs: [[{ kind: "empty" }]], numberFormats: undefined }]],
  ...(["error", "confirm", "info", "computed"] as const).map((style) => [`addHighlight: ${style}`, [{ kind: "addHighlight", sheet, style, areas: [single, area] }]] as const),
  ["addHighlight: one above the other", [{ kind: "addHighlight", sheet, style: "info", areas: [area] }, { kind: "addHighlight", sheet, style: "error", areas: [single] }]],
  ["addOwnedName", [{ kind: "addOwnedName", name: "_soat_1", sheet, area }]],
  ["removeOwnedName", [{ kind: "addOwnedName", name: "_soat_1", sheet, area }, { kind: "removeOwnedName", name: "_soat_1" }]],
  ["putOwnedSheet", [put("một")]],
  ["putOwnedSheet: in the place of the last one", [put("một"), put("hai")]],
  ["removeOwnedSheet", [put("một"), { kind: "removeOwnedSheet", name: "_soat_findings", sheet: "Soát lỗi" }]],
  ["setLedger", [{ kind: "setLedger", text: '{"a":"<&> “một”"}' }]],
  ["setLedger: replaced", [{ kind: "setLedger", text: "{}" }, { kind: "setLedger", text: '{"b":1}' }]],
  ["setLedger: taken away", [{ kind: "setLedger", text: "{}" }, { kind: "setLedger", text: undefined }]],
];

describe("every kind of edit comes to the same in Excel and in a file", () => {
  it.each(kinds)("%s", async (_, edits) => {
    const hosts = await bothHosts(original);
    // One after the other, as use cases do it.
    for (const edit of edits) for (const workbook of hosts.workbooks) await workbook.apply([edit]);
    await expectSame(hosts);
  });

  it("removeHighlight: of two, one", async () => {
    const hosts = await bothHosts(original);
    const added: readonly Edit[] = [{ kind: "addHighlight", sheet, style: "info", areas: [area] }, { kind: "addHighlight", sheet, style: "error", areas: [single] }];
    for (const workbook of hosts.workbooks) {
      await workbook.apply(added);
      const { ownedHighlights } = await workbook.read();
      const id = ownedHighlights.find(({ style }) => style === "info")?.id ?? "";
      await workbook.apply([{ kind: "removeHighlight", sheet, id }]);
    }
    await expectSame(hosts);
    const [, file] = await hosts.snapshots();
    expect(file).toMatchObject({ ownedHighlights: [{ sheet, style: "error" }] });
  });

  it.each<[string, Edit]>([
    ["a sheet that is gone", { kind: "addOwnedName", name: "_soat_1", sheet: "Khác", area }],
    ["a sheet that is protected", { kind: "addHighlight", sheet, style: "error", areas: [area] }],
  ])("and is refused alike: %s", async (_, edit) => {
    const parts = partsOf(original);
    const path = "xl/worksheets/sheet1.xml";
    const closed = packageOf({ ...parts, [path]: (parts[path] ?? "").replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>') });
    const { workbooks } = await bothHosts(closed);
    const reasons = await Promise.all(workbooks.map((workbook) => workbook.apply([edit]).then(() => "none", (error: { readonly reason: string }) => error.reason)));
    expect(reasons).toEqual(edit.kind === "addOwnedName" ? ["sheetGone", "sheetGone"] : ["protectedSheet", "protectedSheet"]);
  });
});
