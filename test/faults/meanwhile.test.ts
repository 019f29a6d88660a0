import { emptyDraft, type CellContent, type Edit } from "../../src/core";
import { excelWorkbook } from "../../src/excel";
import type { PlacedCell, WorkbookDocument } from "../../src/workbench/document";
import { offeredAt } from "../app/decisions/support";
import { drawnSheet } from "../support/drawnSheet";
import { plainFindingsWords } from "../support/plainFindingsWords";
import { added, changed } from "../support/targetChanges";
import { deskWith, figures, ownTargets } from "./support/desk";
import { faultyExcel, type OpenBook } from "./support/faultyExcel";
import { comparable, takeAllBack } from "./support/givenBack";
import { refusalOf } from "./support/harmOf";

const desk = deskWith(() => "2026-11-22T08:05");
const { useCases } = desk;
let open: Awaited<ReturnType<typeof faultyExcel>>;

beforeAll(async () => {
  open = await faultyExcel();
});

/** The trip that makes sure, right before the write, that everything is still as it was read. */
const lastLook = 3;
const sheetId = "sheet1";

/** What a co-author does to the figures. */
const types = (rowIndex: number, columnIndex: number, content: CellContent) => (document: WorkbookDocument) => document.apply({ kind: "cellsSet", sheetId, cells: [{ rowIndex, columnIndex, content, formula: "" }] }, "grid");
const insertsRow = (rowIndex: number) => (document: WorkbookDocument) => document.apply({ kind: "rowsInserted", sheetId, rowIndex, count: 1 }, "grid");
const contentOf = (document: WorkbookDocument, rowIndex: number, columnIndex: number) => document.sheet(sheetId)?.cellAt(rowIndex, columnIndex).content;
const formulaOf = (document: WorkbookDocument, rowIndex: number, columnIndex: number) => document.sheet(sheetId)?.cellAt(rowIndex, columnIndex).formula;

describe("while the add-in is about to fill", () => {
  it("a co-author types into a cell: what was typed stays, and the columns go beside it", async () => {
    const { document, host } = open([figures]);
    host.arm({ kind: "meanwhile", trip: lastLook, act: types(2, 7, "đã xem") });
    await useCases.fill();
    expect([contentOf(document, 2, 7), formulaOf(document, 2, 8)]).toEqual(["đã xem", '=IF(COUNT(F3,G3)=2,IF(F3>0,ROUND(G3/F3*100,2),""),"")']);
  });

  it("a co-author puts in a row: every rate stands in the row of its figures", async () => {
    const { document, host } = open([figures]);
    host.arm({ kind: "meanwhile", trip: lastLook, act: insertsRow(0) });
    await useCases.fill();
    expect([formulaOf(document, 2, 7), formulaOf(document, 3, 7)]).toEqual(["", '=IF(COUNT(F4,G4)=2,IF(F4>0,ROUND(G4/F4*100,2),""),"")']);
  });

  it("a co-author types where nothing is filled: nothing is in the way", async () => {
    const { host } = open([figures]);
    host.arm({ kind: "meanwhile", trip: lastLook, act: types(4, 6, 701) });
    await useCases.fill();
    expect(host.trips()).toHaveLength(4);
  });

  it("someone never stops: the person is told, and nothing is written", async () => {
    const { document, host } = open([figures]);
    let typed = 0;
    const typesAgain = (): void => {
      typed += 1;
      types(2, 6 + typed, typed)(document);
      host.arm({ kind: "meanwhile", trip: lastLook, act: typesAgain });
    };
    host.arm({ kind: "meanwhile", trip: lastLook, act: typesAgain });
    expect((await refusalOf(() => useCases.fill()))?.reason).toBe("changedMeanwhile");
    expect([typed, document.names(), document.customXmlParts()]).toEqual([3, [], []]);
  });
});

describe("while a correction is about to be written", () => {
  it.each([
    ["types into the cell", types(2, 4, 999), "changedMeanwhile", [2, 4], 999],
    ["puts a row in above it", insertsRow(1), "changedMeanwhile", [3, 4], 824],
    ["protects the sheet", (document: WorkbookDocument) => document.apply({ kind: "sheetUpdated", sheetId, properties: { protection: { password: undefined, options: {} } } }, "grid"), "protectedSheet", [2, 4], 824],
    ["calls the sheet something else", (document: WorkbookDocument) => document.apply({ kind: "sheetUpdated", sheetId, properties: { name: "Khác" } }, "grid"), "sheetGone", [2, 4], 824],
  ] as const)("a co-author %s: it is not written, and the person is told", async (_, act, reason, [rowIndex, columnIndex], content) => {
    const { document, host } = open([figures]);
    const { request } = offeredAt(await useCases.check(), "E3");
    host.arm({ kind: "meanwhile", trip: lastLook, act });
    expect((await refusalOf(() => useCases.applyProposal(request)))?.reason).toBe(reason);
    expect([contentOf(document, rowIndex, columnIndex), document.names()]).toEqual([content, []]);
  });

  it("is not taken back where a co-author has typed over it meanwhile", async () => {
    const { document, host } = open([figures]);
    await useCases.applyProposal(offeredAt(await useCases.check(), "E3").request);
    host.arm({ kind: "meanwhile", trip: lastLook, act: types(2, 4, 843) });
    expect((await refusalOf(() => useCases.undoRepairs(["_soat_repair_1"])))?.reason).toBe("changedMeanwhile");
    expect(contentOf(document, 2, 4)).toBe(843);
  });
});

describe("while the add-in is about to clear", () => {
  const cells = (document: WorkbookDocument): readonly PlacedCell[] => [...(document.sheet(sheetId)?.cellsIn() ?? [])];

  it.each([
    ["types over a filled cell", types(2, 7, 80), 1],
    ["takes the highlights away", (document: WorkbookDocument) => document.apply({ kind: "conditionalFormatsSet", sheetId, conditionalFormats: [] }, "grid"), 0],
    ["deletes the sheet of findings", (document: WorkbookDocument) => document.apply({ kind: "sheetDeleted", sheetId: document.sheetNamed("Soát lỗi")?.id ?? "" }, "grid"), 0],
  ] as const)("a co-author %s: the rest is given back, and theirs stays", async (_, act, keptCount) => {
    const { document, host } = open([figures]);
    const before = cells(document).length;
    await useCases.fill();
    await useCases.highlight();
    await useCases.listFindings(plainFindingsWords);
    host.arm({ kind: "meanwhile", trip: lastLook, act });
    await useCases.clear();
    // A heading stays over a figure that a person has typed below it.
    const headings = keptCount;
    expect([cells(document).filter(({ content }) => content !== null).length - before, document.names(), document.sheets().length]).toEqual([keptCount + headings, [], 1]);
  });
});

describe("while targets are about to be saved", () => {
  const saving = async ({ host }: OpenBook, act: (document: WorkbookDocument) => void) => {
    const changes = changed(await desk.targets.read(), (draft) => ({ ...draft, rate: 83 }));
    // The saving reads in two trips; the third looks whether all is as it was read.
    host.arm({ kind: "meanwhile", trip: lastLook, act });
    return desk.targets.save([...changes, ...added({ ...emptyDraft, year: 2022, unit: "Chi cục huyện C", side: "Việc", rate: 85 })]);
  };
  const entered = (["2022", "Chi cục huyện B", "Việc", 84] as const).map((content, columnIndex) => ({ rowIndex: 2, columnIndex, content, formula: "" }));
  const linesIn = (document: WorkbookDocument) =>
    [1, 2, 3].map((rowIndex) => [1, 3].map((columnIndex) => contentOf(document, rowIndex, columnIndex)));

  it("a co-author enters a line: it stays, and the new one stands below it", async () => {
    const book = open([ownTargets]);
    const { document } = book;
    const { savedCount, keptCount } = await saving(book, () => document.apply({ kind: "cellsSet", sheetId, cells: entered }, "grid"));
    expect({ lines: linesIn(document), savedCount, keptCount }).toEqual({
      lines: [["Chi cục huyện A", 83], ["Chi cục huyện B", 84], ["Chi cục THADS huyện C", 85]],
      savedCount: 2,
      keptCount: 0,
    });
  });

  it.each([
    ["changes the same line: theirs stays", types(1, 3, 90), 90, ""],
    ["puts a formula in it: it stays", (document: WorkbookDocument) => document.apply({ kind: "cellsSet", sheetId, cells: [{ rowIndex: 1, columnIndex: 3, content: 82, formula: "=80+2" }] }, "grid"), 82, "=80+2"],
  ] as const)("a co-author %s, the person is told, and the new one is written", async (_, act, rate, formula) => {
    const book = open([ownTargets]);
    const { document } = book;
    const { savedCount, keptCount } = await saving(book, act);
    expect([contentOf(document, 1, 3), formulaOf(document, 1, 3), contentOf(document, 2, 3), savedCount, keptCount]).toEqual([rate, formula, 85, 1, 1]);
  });

  it("a co-author puts in a row above: each line is written where it stands now", async () => {
    const book = open([ownTargets]);
    await saving(book, insertsRow(0));
    expect(linesIn(book.document)).toEqual([["Đơn vị", "Chỉ tiêu"], ["Chi cục huyện A", 83], ["Chi cục THADS huyện C", 85]]);
  });
});

describe("while more cells are to be written than Excel answers at once", () => {
  const rowCount = 8_000;
  const column = { firstRowIndex: 0, lastRowIndex: rowCount - 1, firstColumnIndex: 0, lastColumnIndex: 0 };
  const edits: readonly Edit[] = [{ kind: "setCells", sheet: "Dài", area: column, inputs: Array.from({ length: rowCount }, () => [{ kind: "number", value: 2 }]), numberFormats: undefined }];
  const long = drawnSheet("Dài", Array.from({ length: rowCount }, () => "1 | 1").join("\n"));

  it.each([
    ["nobody is at them: all are written", types(rowCount - 1, 1, 5), undefined, 2],
    ["a co-author types into one of the last: nothing is written", types(rowCount - 1, 0, 5), "changedMeanwhile", 1],
  ] as const)("%s", async (_, act, reason, firstContent) => {
    const { document, host } = open([long]);
    const plannedFrom = await excelWorkbook.read();
    host.arm({ kind: "meanwhile", trip: 1, act });
    expect((await refusalOf(() => excelWorkbook.apply(edits, { plannedFrom })))?.reason).toBe(reason);
    expect(contentOf(document, 0, 0)).toBe(firstContent);
  });
});

it("two panes that wrote their first record at the same moment leave one in which both are remembered", async () => {
  const { document } = open([figures]);
  const original = comparable(document.content(), () => false);
  await desk.choices.keep({ fillForm: "values" });
  const [first] = document.customXmlParts();
  await desk.choices.keep({});
  await useCases.fill();
  document.apply({ kind: "customXmlPartSet", part: { id: "{OTHER}", xml: first?.xml ?? "" } }, "grid");
  expect(await desk.choices.read()).toEqual({ fillForm: "values" });
  await useCases.highlight();
  expect(document.customXmlParts()).toHaveLength(1);
  expect(await desk.choices.read()).toEqual({ fillForm: "values" });
  await takeAllBack(desk);
  expect(comparable(document.content(), () => false)).toEqual(original);
});
