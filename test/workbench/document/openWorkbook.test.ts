import { emptySheet, openWorkbook, workbookOf, type DocumentChange, type WorkbookContent } from "../../../src/workbench/document";

const area = (firstRowIndex: number, firstColumnIndex: number, lastRowIndex = firstRowIndex, lastColumnIndex = firstColumnIndex) => ({
  firstRowIndex,
  firstColumnIndex,
  lastRowIndex,
  lastColumnIndex,
});

function book(): WorkbookContent {
  const first = {
    ...emptySheet("s1", "Biểu 06"),
    cells: [
      { rowIndex: 0, columnIndex: 0, content: "Tỉnh" },
      { rowIndex: 4, columnIndex: 2, content: 7, formula: "=A1" },
    ],
    merges: [area(0, 0, 1, 1)],
    hiddenRowIndexes: new Set([3]),
    rowHeights: new Map([[4, 30]]),
    conditionalFormats: [{ id: "f1", areas: [area(2, 2, 4, 2)], rule: { kind: "custom", formula: "=C3>0" } as const, style: {}, stopIfTrue: false }],
  };
  return {
    ...workbookOf([first, emptySheet("s2", "Chỉ tiêu"), { ...emptySheet("s3", "Ẩn"), visibility: "hidden" }]),
    names: [{ name: "_soat_1", scopeSheetId: undefined, formula: "='Biểu 06'!$C$5", isVisible: false, comment: "" }],
    comments: [{ id: "c1", sheetId: "s1", rowIndex: 4, columnIndex: 2, text: "?", authorName: "", authorEmail: "", createdAt: "", isResolved: false }],
  };
}

function after(...changes: readonly DocumentChange[]): WorkbookContent {
  const document = openWorkbook(book());
  for (const change of changes) document.apply(change, "grid");
  return document.content();
}

it("gives back what was opened", () => {
  const { cells: [first, second] = [], ...layout } = after().sheets[0] ?? emptySheet("", "");
  expect(layout).toEqual({ ...book().sheets[0], cells: undefined });
  expect([first, second]).toEqual([
    { rowIndex: 0, columnIndex: 0, content: "Tỉnh", formula: "", numberFormat: "General", style: {} },
    { rowIndex: 4, columnIndex: 2, content: 7, formula: "=A1", numberFormat: "General", style: {} },
  ]);
});

it("moves everything of a sheet with its rows", () => {
  const { sheets, names, comments } = after({ kind: "rowsInserted", sheetId: "s1", rowIndex: 1, count: 2 });
  expect(sheets[0]).toMatchObject({
    cells: [{ rowIndex: 0 }, { rowIndex: 6 }],
    merges: [area(0, 0, 3, 1)],
    hiddenRowIndexes: new Set([5]),
    rowHeights: new Map([[6, 30]]),
    conditionalFormats: [{ areas: [area(4, 2, 6, 2)], rule: { formula: "=C5>0" } }],
  });
  expect(names).toMatchObject([{ formula: "='Biểu 06'!$C$7" }]);
  expect(comments).toMatchObject([{ rowIndex: 6 }]);
});

it("drops with its rows what stood on them", () => {
  const { sheets, comments } = after({ kind: "rowsDeleted", sheetId: "s1", rowIndex: 2, count: 3 });
  expect(sheets[0]).toMatchObject({ conditionalFormats: [], merges: [area(0, 0, 1, 1)] });
  expect(sheets[0]?.cells).toHaveLength(1);
  expect(comments).toEqual([]);
});

it("keeps only the first cell's content when cells are merged", () => {
  const { sheets } = after({ kind: "merged", sheetId: "s1", area: area(0, 0, 4, 2) });
  expect(sheets[0]?.cells.map(({ content }) => content)).toEqual(["Tỉnh"]);
  expect(sheets[0]?.merges).toEqual([area(0, 0, 4, 2)]);
});

it("forgets a cell that nothing is left of", () => {
  const cells = [{ rowIndex: 0, columnIndex: 0, content: null, formula: "" }];
  expect(after({ kind: "cellsSet", sheetId: "s1", cells }).sheets[0]?.cells).toHaveLength(1);
});

it("shows the next visible sheet when the one in front is deleted", () => {
  expect(after({ kind: "sheetDeleted", sheetId: "s1" }).activeSheetId).toBe("s2");
  expect(after({ kind: "sheetActivated", sheetId: "s2" }, { kind: "sheetDeleted", sheetId: "s2" }).activeSheetId).toBe("s1");
});

it("turns references to a deleted sheet into errors", () => {
  expect(after({ kind: "sheetDeleted", sheetId: "s1" }).names[0]?.formula).toBe("=#REF!");
});

it("renames a sheet in every formula", () => {
  expect(after({ kind: "sheetUpdated", sheetId: "s1", properties: { name: "B6/06" } }).names[0]?.formula).toBe("='B6/06'!$C$5");
});

it("comes back to what was selected on a sheet", () => {
  const document = openWorkbook(book());
  document.apply({ kind: "selected", sheetId: "s1", areas: [area(2, 2)] }, "grid");
  document.apply({ kind: "sheetActivated", sheetId: "s2" }, "grid");
  document.apply({ kind: "sheetActivated", sheetId: "s1" }, "grid");
  expect(document.selection()).toEqual({ sheetId: "s1", areas: [area(2, 2)] });
});

it("tells every listener what was changed, by whom, until it stops listening", () => {
  const document = openWorkbook(book());
  const heard: string[] = [];
  const stop = document.listen(({ kind }, source) => void heard.push(`${source} ${kind}`));
  document.apply({ kind: "editingSet", isEditing: true }, "grid");
  stop();
  document.apply({ kind: "editingSet", isEditing: false }, "grid");
  expect(heard).toEqual(["grid editingSet"]);
});

it("does not take a change of a sheet that is gone", () => {
  expect(() => after({ kind: "rowsInserted", sheetId: "s9", rowIndex: 0, count: 1 })).toThrow(RangeError);
});
