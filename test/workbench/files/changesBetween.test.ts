import type { XlsxChange } from "../../../src/xlsx";
import { changesBetween } from "../../../src/workbench/files/changesBetween";
import { emptySheet, openWorkbook, workbookOf, type DocumentChange, type SheetContent } from "../../../src/workbench/document";

const sheet: SheetContent = {
  ...emptySheet("s1", "Biểu 06"),
  cells: [
    { rowIndex: 0, columnIndex: 0, content: 4555, numberFormat: "#,##0" },
    { rowIndex: 0, columnIndex: 1, content: 2, formula: "=1+1" },
  ],
};

/** What a change of an opened workbook means for its file. */
function changesAfter(...made: readonly DocumentChange[]): readonly XlsxChange[] {
  const document = openWorkbook(workbookOf([sheet]));
  const before = document.content();
  for (const change of made) document.apply(change, "grid");
  return changesBetween(before, document.content());
}

const at = { sheet: "Biểu 06", rowIndex: 0, columnIndex: 0 };
const typed: DocumentChange = { kind: "cellsSet", sheetId: "s1", cells: [{ rowIndex: 0, columnIndex: 0, content: 8530 }] };
const emptied: DocumentChange = { kind: "cellsSet", sheetId: "s1", cells: [{ rowIndex: 0, columnIndex: 0, content: null }] };
const restored: DocumentChange = { kind: "cellsSet", sheetId: "s1", cells: [{ rowIndex: 0, columnIndex: 0, content: 4555 }] };
const percent: DocumentChange = { kind: "cellsSet", sheetId: "s1", cells: [{ rowIndex: 0, columnIndex: 0, numberFormat: "0%" }] };
const hidden: DocumentChange = { kind: "sheetUpdated", sheetId: "s1", properties: { visibility: "hidden" } };
const looked: DocumentChange = { kind: "selected", sheetId: "s1", areas: [] };
const added: DocumentChange = { kind: "sheetAdded", sheet: emptySheet("s2", "Mới"), position: 1 };
const taken: DocumentChange = { kind: "sheetDeleted", sheetId: "s2" };
const name = { name: "_soat_1", scopeSheetId: undefined, formula: "='Biểu 06'!$A$1", isVisible: false, comment: "" };

describe("the difference to the opened file", () => {
  it.each<[string, readonly DocumentChange[], readonly XlsxChange[]]>([
    ["nothing", [], []],
    ["a look around", [looked], []],
    ["a value typed and taken back", [typed, restored], []],
    ["a value", [typed], [{ kind: "setCell", at, input: { formula: "", content: 8530 } }]],
    ["an emptied cell, which keeps its look", [emptied], [{ kind: "setCell", at, input: { formula: "", content: null } }]],
    ["a number format", [percent], [{ kind: "setCell", at, input: { formula: "", content: 4555 }, numberFormat: "0%" }]],
    ["a hidden sheet", [hidden], [{ kind: "setSheetVisibility", sheet: "Biểu 06", visibility: "hidden" }]],
    ["a new sheet", [added], [{ kind: "addSheet", sheet: "Mới" }]],
    ["a sheet that came and went", [added, taken], []],
    ["an owned name", [{ kind: "nameSet", name }], [{ kind: "setName", name: "_soat_1", formula: "='Biểu 06'!$A$1", isHidden: true }]],
    [
      "a custom XML part",
      [{ kind: "customXmlPartSet", part: { id: "{1}", xml: '<l xmlns="urn:soat"/>' } }],
      [{ kind: "setCustomXmlPart", namespace: "urn:soat", text: '<l xmlns="urn:soat"/>' }],
    ],
    [
      "a note",
      [{ kind: "noteSet", note: { sheetId: "s1", rowIndex: 0, columnIndex: 0, text: "Hỏi lại", authorName: "An" } }],
      [{ kind: "setComment", at, author: "An", text: "Hỏi lại" }],
    ],
  ])("after %s", (_, made, expected) => {
    expect(changesAfter(...made)).toEqual(expected);
  });

  it("adds highlights so that the first of the list stays on top", () => {
    const format = (formula: string) => ({
      id: formula,
      areas: [{ firstRowIndex: 0, firstColumnIndex: 0, lastRowIndex: 0, lastColumnIndex: 0 }],
      rule: { kind: "custom" as const, formula },
      style: { fillColor: "#FDE0DD" },
      stopIfTrue: false,
    });
    const changes = changesAfter({ kind: "conditionalFormatsSet", sheetId: "s1", conditionalFormats: [format("=TRUE"), format("=A1>1")] });
    expect(changes.map((change) => (change.kind === "addConditionalFormat" ? change.formula : change.kind))).toEqual(["A1>1", "TRUE"]);
  });
});
